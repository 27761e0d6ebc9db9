import { expect } from 'vitest'
import type { SignOutErrorCode } from 'vue-clerk'

/** Matches a `SignOutError` with `code`, from any copy of the package. */
export const signOutError = (code: SignOutErrorCode, message: unknown = expect.any(String)): unknown =>
  expect.objectContaining({ name: 'SignOutError', code, message })

export const stillSignedIn = signOutError(
  'still_signed_in',
  'You are still signed in: the request to sign out did not get through. Check the connection and try again.',
)
