import { ClerkAPIResponseError, ClerkRuntimeError, isClerkAPIResponseError as isSharedError } from '@clerk/shared/error'
import { describe, expect, it } from 'vitest'
import { isClerkAPIResponseError } from 'vue-clerk'

const init = { data: [], status: 422 }

class OtherCopy extends Error {
  static kind = 'ClerkAPIResponseError'
}

describe('isClerkAPIResponseError()', () => {
  it.each([
    ['an error of Clerk’s API', new ClerkAPIResponseError('refused', init)],
    ['an error of a subclass', new (class extends ClerkAPIResponseError {})('refused', init)],
    ['an error of another copy of Clerk’s code', new OtherCopy()],
    ['another error of Clerk', new ClerkRuntimeError('failed', { code: 'failed' })],
    ['an error of the app', new Error('failed')],
    ['an object', { status: 422 }],
    ['a string', 'ClerkAPIResponseError'],
  ])('returns the same as the function of @clerk/shared for %s', (_, error) => {
    expect(isClerkAPIResponseError(error)).toBe(isSharedError(error as never))
  })

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['an object without a prototype', Object.create(null)],
  ])('returns false for %s', (_, error) => {
    expect(isClerkAPIResponseError(error)).toBe(false)
  })
})
