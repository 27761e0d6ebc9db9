import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { build, type Rolldown } from 'vite'
import { expect, inject, it } from 'vitest'
import { bundle } from './support/bundle/bundle'

const app = 'import { SignOutButton } from \'vue-clerk\'; console.log(typeof SignOutButton.ssrRender)'

/** Runs code in Node, in a folder in which the package is installed. Returns the output. */
async function run(code: string, type: 'module' | 'commonjs' = 'module') {
  const args = [`--input-type=${type}`, '--eval', code]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: inject('consumer') })
  return stdout.trim()
}

it('has the code for servers in Node', async () => {
  expect(await run(app)).toBe('function')
  expect(await run('console.log(typeof require("vue-clerk").SignOutButton.ssrRender)', 'commonjs')).toBe('function')
})

it('has the code for servers in a bundle for Node', async () => {
  const { output } = await build({
    root: inject('consumer'),
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'app', resolveId: id => id === 'app' ? '\0app' : undefined, load: id => id === '\0app' ? app : undefined }],
    ssr: { noExternal: ['vue-clerk'] },
    build: { ssr: true, write: false, rollupOptions: { input: 'app' } },
  }) as Rolldown.RolldownOutput
  const [{ code }] = output
  expect(code).toContain('vc-button')
  expect(await run(code)).toBe('function')
})

it('has no code for servers in a bundle for browsers', async () => {
  const { code } = await bundle('import * as everything from \'vue-clerk\'; console.log(everything)')
  expect(code).toContain('vc-button')
  expect(code).not.toMatch(/server-renderer|ssrRender/)
})
