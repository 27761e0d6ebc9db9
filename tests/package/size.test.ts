import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { bytesOfApp, measurePackage } from '../../scripts/ci/packageBytes.js'
import { bundle } from './support/bundle/bundle'
import { appUsing, sizeLimits } from './support/bundle/sizeLimits.js'

const mock = 'import { createMockClerk } from \'vue-clerk/testing\'; console.log(createMockClerk)'
const using = (names: string) => bundle(appUsing(names))

it('adds no code to an app that has `import "vue-clerk"`, which imports no names', async () => {
  const { code } = await bundle('import \'vue-clerk\'')
  expect(code.trim()).toBe('')
})

it.each(sizeLimits)('adds at most %i gzipped bytes to an app that imports %s', async (most, names) => {
  const { atOnce } = await using(names)
  expect(atOnce).toBeLessThanOrEqual(most)
  expect(atOnce, 'the limit is more than 10 % above the size, so lower the limit').toBeGreaterThan(most * 0.9)
})

it('has a style sheet of at most 1720 gzipped bytes', async () => {
  const css = await readFile(`${inject('consumer')}/node_modules/vue-clerk/dist/style.css`)
  expect(gzipSync(css).length).toBeLessThanOrEqual(1720)
})

it('puts the code that loads Clerk’s script into an on-demand file of at most 4000 gzipped bytes', async () => {
  const { code, onDemand } = await using('clerkPlugin')
  expect(code).not.toContain('data-clerk-js-script')
  expect(onDemand).toBeGreaterThan(0)
  expect(onDemand).toBeLessThanOrEqual(4000)
})

it('omits development messages from a production build, but keeps errors about the publishable key', async () => {
  const { code } = await bundle('import * as everything from \'vue-clerk\'; console.log(everything)')
  expect(code).not.toMatch(/\[vue-clerk\]|Did you mean|an interactive element into the button|style sheet|color-scheme|getContext|process\.env/)
  expect(code).toMatch(/the option publishableKey.*is missing/s)
})

it('adds at most 13.8 KB, not counting @clerk/shared, to an app that imports vue-clerk/testing', async () => {
  const { atOnce } = await bundle(mock, [/^@clerk\/shared/])
  expect(atOnce).toBeLessThanOrEqual(13.8 * 1024)
})

it('adds neither clerk-js nor @mswjs to an app that uses the mock', async () => {
  const { code } = await bundle(mock)
  // The mock contains the name of clerk-js, because `clerk.sdkMetadata` has this name. An import has a path or a version.
  expect(code).not.toMatch(/@clerk\/clerk-js[/@]|@mswjs/)
})

it('measures the same bytes for the report about a pull request', async () => {
  const folder = `${inject('consumer')}/node_modules/vue-clerk`
  const bytes = await measurePackage(folder)
  expect(bytes['`ClerkButton`']).toBe((await using('ClerkButton')).atOnce)
  expect(bytes['installed package']).toBeGreaterThan(100_000)
})

it('reports no bytes for names that the package lacks', async () => {
  await expect(bytesOfApp(inject('consumer'), 'Missing')).resolves.toBeUndefined()
})
