import type { ClerkAPIResponseError } from '@clerk/shared/error'

/**
 * Returns whether an error is an error response of Clerk's API. The error has the HTTP status in `status`, and the
 * reasons in `errors`.
 *
 * The function also recognizes an error of another copy of Clerk's code, for which `instanceof` returns false.
 *
 * @example
 * ```ts
 * import { isClerkAPIResponseError, useSignOut } from 'vue-clerk'
 *
 * const { signOut } = useSignOut()
 *
 * async function endSession(sessionId: string) {
 *   try {
 *     await signOut({ sessionId })
 *   } catch (error) {
 *     if (isClerkAPIResponseError(error)) return error.errors[0]?.message
 *     throw error
 *   }
 * }
 * ```
 */
// An import of @clerk/shared/error would add 1.5 KB to an app that esbuild bundles, because esbuild can't remove the
// unused classes of that module.
export function isClerkAPIResponseError(error: unknown): error is ClerkAPIResponseError {
  const { kind } = (error as { constructor?: { kind?: unknown } } | null | undefined)?.constructor ?? {}
  return kind === 'ClerkAPIResponseError'
}
