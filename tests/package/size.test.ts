import { expect, it } from 'vitest'
import { bundle } from './bundle'

it('a bare import of vue-clerk adds nothing to an app', async () => {
  const { code } = await bundle('import \'vue-clerk\'')
  expect(code.trim()).toBe('')
})

it('vue-clerk/testing, without clerk-js and @clerk/shared, is at most 10 KB', async () => {
  const { atOnce } = await bundle('export { createMockClerk } from \'vue-clerk/testing\'', [/^@clerk\/shared/])
  expect(atOnce).toBeLessThanOrEqual(10 * 1024)
})

it('nothing of an app that uses the mock brings clerk-js or the interceptors along at once', async () => {
  const { code } = await bundle('export { createMockClerk } from \'vue-clerk/testing\'')
  expect(code).not.toMatch(/@clerk\/clerk-js|@mswjs/)
})

it('an app that brings its own Clerk does not load the loader of Clerk’s script', async () => {
  const { code, onDemand } = await bundle('export * from \'vue-clerk\'')
  expect(code).not.toContain('data-clerk-js-script')
  expect(onDemand).toBeGreaterThan(0)
  expect(onDemand).toBeLessThanOrEqual(4 * 1024)
})
