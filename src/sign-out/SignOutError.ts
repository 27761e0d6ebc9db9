/**
 * Why a sign-out was refused or failed:
 *
 * - `invalid_options`: the options have a wrong shape. Nothing was requested.
 * - `missing_session`: a session ID is bound but empty. Nothing was requested.
 * - `unknown_session`: Clerk doesn't list the session on this device, and never did. It may be signed in elsewhere.
 * - `still_signed_in`: Clerk still lists the session after the request.
 * - `unsupported_clerk`: this Clerk has no list of sessions, so that the result can't be checked.
 */
export type SignOutErrorCode =
  | 'invalid_options'
  | 'missing_session'
  | 'unknown_session'
  | 'still_signed_in'
  | 'unsupported_clerk'

/**
 * A sign-out that this package refused, or whose result it could not confirm. Errors of Clerk's API are Clerk's own:
 * `isClerkAPIResponseError` tells them apart.
 *
 * @example
 * ```ts
 * const { signOut } = useSignOut()
 * try {
 *   await signOut({ sessionId })
 * } catch (error) {
 *   if (error instanceof SignOutError && error.code === 'unknown_session') reloadAccounts()
 *   else throw error
 * }
 * ```
 */
export class SignOutError extends Error {
  override readonly name = 'SignOutError'
  readonly code: SignOutErrorCode

  constructor(code: SignOutErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
