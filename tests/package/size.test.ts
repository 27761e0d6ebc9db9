import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { bundle } from './bundle'

const mock = 'import { createMockClerk } from \'vue-clerk/testing\'; console.log(createMockClerk)'
const using = (...names: string[]) => bundle(`import { ${names} } from 'vue-clerk'; console.log(${names})`)

it('a bare import of vue-clerk adds nothing to an app', async () => {
  const { code } = await bundle('import \'vue-clerk\'')
  expect(code.trim()).toBe('')
})

// What is achieved, and a little: whoever crosses a line looks at what has come along. JavaScript that an app has anyway
// (vue, clerk-js) is not counted, @clerk/shared is.
it.each([
  [['ClerkButton'], 950],
  [['clerkRouter'], 740],
  [['SignOutButton'], 3680],
  [['SignOutButton', 'clerkPlugin'], 7600],
  [['SignOutButton', 'useAuth', 'useClerk', 'clerkPlugin'], 10300],
])('%s is at most %i bytes', async (names, most) => {
  const { atOnce } = await using(...names)
  expect(atOnce).toBeLessThanOrEqual(most)
  expect(atOnce, 'far below: lower the line').toBeGreaterThan(most * 0.9)
})

it('the style sheet is at most 1700 bytes', async () => {
  const css = await readFile(`${inject('consumer')}/node_modules/vue-clerk/dist/style.css`)
  expect(gzipSync(css).length).toBeLessThanOrEqual(1700)
})

it('the loader of Clerk’s script is a chunk of its own, of at most 4 KB', async () => {
  const { code, onDemand } = await using('clerkPlugin')
  expect(code).not.toContain('data-clerk-js-script')
  expect(onDemand).toBeGreaterThan(0)
  expect(onDemand).toBeLessThanOrEqual(4 * 1024)
})

it('a production build has no development messages, and still says what is wrong with a key', async () => {
  const { code } = await bundle('import * as everything from \'vue-clerk\'; console.log(everything)')
  expect(code).not.toMatch(/\[vue-clerk\]|Did you mean|the handler where the slot begins|process\.env/)
  expect(code).toContain('the option publishableKey is missing')
})

it('vue-clerk/testing, without clerk-js and @clerk/shared, is at most 11.5 KB', async () => {
  const { atOnce } = await bundle(mock, [/^@clerk\/shared/])
  expect(atOnce).toBeLessThanOrEqual(11.5 * 1024)
})

it('nothing of an app that uses the mock brings clerk-js or the interceptors along at once', async () => {
  const { code } = await bundle(mock)
  expect(code).not.toMatch(/@clerk\/clerk-js|@mswjs/)
})
