// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.doUnmock('@clerk/clerk-js/no-rhc')
  vi.doUnmock('@mswjs/interceptors/fetch')
})

test.each([
  ['@clerk/clerk-js', '@clerk/clerk-js/no-rhc'],
  ['@mswjs/interceptors', '@mswjs/interceptors/fetch'],
])('createRealClerk() rejects with an install command if %s is missing', async (name, entry) => {
  vi.doMock(entry, () => {
    throw new Error('Cannot find package')
  })
  const { createRealClerk } = await import('vue-clerk/testing')
  await expect(createRealClerk()).rejects.toThrow(`npm install --save-dev ${name}`)
})
