// @vitest-environment jsdom
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.doUnmock('@clerk/clerk-js/no-rhc')
})

test('createRealClerk() rejects with an install command if clerk-js is missing', async () => {
  vi.doMock('@clerk/clerk-js/no-rhc', () => {
    throw new Error('Cannot find package')
  })
  const { createRealClerk } = await import('vue-clerk/testing')
  await expect(createRealClerk()).rejects.toThrow('npm install --save-dev @clerk/clerk-js@6')
})

test('createRealClerk() rejects if the test environment has no fetch()', async () => {
  vi.stubGlobal('fetch', undefined)
  onTestFinished(() => { vi.unstubAllGlobals() })
  const { createRealClerk } = await import('vue-clerk/testing')
  await expect(createRealClerk()).rejects.toThrow(/needs fetch\(\).*createMockClerk\(\)/)
})

test.each([
  ['5.128.0', '5.128.0 is installed'],
  [undefined, 'a clerk-js without a version is installed'],
])('createRealClerk() rejects with the needed version if clerk-js has the version %s', async (version, found) => {
  vi.doMock('@clerk/clerk-js/no-rhc', () => ({ Clerk: { version } }))
  const { createRealClerk } = await import('vue-clerk/testing')
  await expect(createRealClerk()).rejects.toThrow(new RegExp(`needs @clerk/clerk-js@6, but ${found}.*npm install --save-dev @clerk/clerk-js@6`))
  // The failed call doesn't count as a Clerk in use.
  await expect(createRealClerk()).rejects.toThrow('needs @clerk/clerk-js@6')
})
