/**
 * The reason why a sign-out was refused or failed:
 *
 * - `invalid_options`: the options have a wrong shape. No request was sent.
 * - `missing_session`: the session ID is bound but empty. No request was sent.
 * - `unknown_session`: Clerk has never listed the session on this device. The session may exist on another device.
 * - `still_signed_in`: Clerk still lists the session after the request.
 * - `unsupported_clerk`: Clerk has no list of sessions, so the result of a sign-out can't be checked.
 */
export type SignOutErrorCode =
  | 'invalid_options'
  | 'missing_session'
  | 'unknown_session'
  | 'still_signed_in'
  | 'unsupported_clerk'

/**
 * Thrown if vue-clerk refuses a sign-out, or can't confirm that the session has ended.
 *
 * If Clerk's API refuses the request, the sign-out rejects with Clerk's API error instead. `isClerkAPIResponseError()`
 * returns true for Clerk's API error.
 *
 * @example
 * ```ts
 * import { SignOutError, useSignOut } from 'vue-clerk'
 *
 * const { signOut } = useSignOut()
 *
 * async function endSession(sessionId: string) {
 *   try {
 *     await signOut({ sessionId })
 *   } catch (error) {
 *     if (error instanceof SignOutError && error.code === 'unknown_session') location.reload()
 *     else throw error
 *   }
 * }
 * ```
 */
export class SignOutError extends Error {
  /** The name of the class. */
  override readonly name = 'SignOutError'
  /** The reason for the error. Check `code` and not `message`, because the message may change. */
  readonly code: SignOutErrorCode

  constructor(code: SignOutErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
