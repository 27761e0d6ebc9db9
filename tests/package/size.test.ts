import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { bundle } from './support/bundle'

const mock = 'import { createMockClerk } from \'vue-clerk/testing\'; console.log(createMockClerk)'
const using = (...names: string[]) => bundle(`import { ${names} } from 'vue-clerk'; console.log(${names})`)

it('adds no code to an app that imports the package without names', async () => {
  const { code } = await bundle('import \'vue-clerk\'')
  expect(code.trim()).toBe('')
})

// The limits are slightly above the current sizes, so that every increase is noticed. The bytes of @clerk/shared count.
// The bytes of Vue and clerk-js don't count, because an app contains them anyway.
it.each([
  [['ClerkButton'], 950],
  [['clerkRouter'], 740],
  [['SignOutButton'], 3680],
  [['SignOutButton', 'clerkPlugin'], 7600],
  [['SignOutButton', 'useAuth', 'useClerk', 'clerkPlugin'], 9100],
])('adds, for the import of %s, at most %i gzipped bytes to an app', async (names, most) => {
  const { atOnce } = await using(...names)
  expect(atOnce).toBeLessThanOrEqual(most)
  expect(atOnce, 'the size is far below the limit: lower the limit').toBeGreaterThan(most * 0.9)
})

it('has a style sheet of at most 1700 gzipped bytes', async () => {
  const css = await readFile(`${inject('consumer')}/node_modules/vue-clerk/dist/style.css`)
  expect(gzipSync(css).length).toBeLessThanOrEqual(1700)
})

it('puts the loader of Clerk’s script in a separate file of at most 4 KB, which is loaded on demand', async () => {
  const { code, onDemand } = await using('clerkPlugin')
  expect(code).not.toContain('data-clerk-js-script')
  expect(onDemand).toBeGreaterThan(0)
  expect(onDemand).toBeLessThanOrEqual(4 * 1024)
})

it('leaves the development messages out of a production build, except the errors about the publishable key', async () => {
  const { code } = await bundle('import * as everything from \'vue-clerk\'; console.log(everything)')
  expect(code).not.toMatch(/\[vue-clerk\]|Did you mean|the handler where the slot begins|process\.env/)
  expect(code).toContain('the option publishableKey is missing')
})

it('adds, for the import of vue-clerk/testing, at most 11.5 KB to an app, not counting clerk-js and @clerk/shared', async () => {
  const { atOnce } = await bundle(mock, [/^@clerk\/shared/])
  expect(atOnce).toBeLessThanOrEqual(11.5 * 1024)
})

it('adds neither clerk-js nor the interceptors to an app that uses the mock', async () => {
  const { code } = await bundle(mock)
  expect(code).not.toMatch(/@clerk\/clerk-js|@mswjs/)
})
