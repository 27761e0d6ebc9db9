import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, it } from 'vitest'

const installed = join(inject('consumer'), 'node_modules/vue-clerk')

it('passes publint', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true })
  expect(messages.map(message => formatMessage(message, pkg))).toEqual([])
})

it('passes attw, which checks the types of every entry', async () => {
  const attw = join(dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js')
  const args = [attw, inject('tarball'), '--profile', 'esm-only', '--exclude-entrypoints', './style.css', '--no-color']
  const findings = await promisify(execFile)(process.execPath, args).then(() => '', ({ stdout }: { stdout: string }) => stdout)
  expect(findings).toBe('')
})

it('has source maps that contain the source code, because the package has no other copy of the code', async () => {
  const files = (await readdir(join(installed, 'dist'), { recursive: true })).filter(file => file.endsWith('.js.map'))
  const maps = await Promise.all(files.map(async file =>
    [file, JSON.parse(await readFile(join(installed, 'dist', file), 'utf8')) as { sourcesContent?: (string | null)[] }] as const))
  expect(maps.length).toBeGreaterThan(100)
  expect(maps.filter(([, { sourcesContent }]) => !sourcesContent?.every(Boolean)).map(([file]) => file)).toEqual([])
})

it('keeps modern color functions and system colors in the style sheet', async () => {
  const css = await readFile(join(installed, 'dist/style.css'), 'utf8')
  expect(css).toContain('@layer vue-clerk{:where(.vc-button){')
  expect(css).toContain('color-mix(in oklab,CanvasText 72%,#e6e6f0)')
  expect(css).toMatch(/color\(from var\(--_\w+\) xyz-d65/)
  expect(css).not.toMatch(/light-dark|@import|@charset|:root/)
})

it('can be required from CommonJS', async () => {
  const args = ['--input-type=commonjs', '--print', 'Object.keys(require("vue-clerk")).sort().join()']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: inject('consumer') })
  expect(stdout).toContain('SignOutButton')
})
