import type { SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { computed, type Ref } from 'vue'
import { useClerkContext } from '../context'

/** The function and the refs that `useSignOut()` returns. */
export interface UseSignOutReturn {
  /**
   * Ends the session `options.sessionId`. Without this ID, ends all sessions of this device. Then calls `callback`.
   * Without a callback, redirects to `options.redirectUrl` or to `afterSignOutUrl`.
   *
   * If you call `signOut` again for the same session, the second call sends no request and waits for the call in
   * flight. The callback of the second call doesn't run.
   *
   * Resolves `true` when the sessions have ended and the callback has run. Resolves `false` if this call ended nothing:
   *
   * - An earlier call for the same session was in flight, and the earlier call failed.
   * - The callback of an earlier call for the same session is running.
   * - The app unmounted before Clerk had loaded.
   *
   * @throws {@link SignOutError} if the options are invalid, or if the session may still be signed in.
   * @throws Clerk's API error if Clerk refuses the request.
   * @throws the error of the callback or of the app's router. In this case, the session has ended.
   */
  signOut: (options?: SignOutOptions, callback?: SignOutCallback) => Promise<boolean>
  /** Whether a sign-out of this `useSignOut()` call is in flight. */
  readonly pending: Readonly<Ref<boolean>>
  /**
   * The error of the newest sign-out of this `useSignOut()` call. `undefined` after a success, and while a sign-out is
   * in flight.
   */
  readonly error: Readonly<Ref<unknown>>
}

/**
 * Returns a `signOut` function that checks each sign-out, as `SignOutButton` does.
 *
 * `signOut` resolves `true` only when Clerk no longer lists the session. After a failure, `signOut` restores the auth
 * state. Calls for the same session share one request.
 *
 * @throws if `clerkPlugin` isn't installed. Also throws outside of a component's setup and of `app.runWithContext()`.
 *
 * @example
 * ```ts
 * import { useSignOut } from 'vue-clerk'
 *
 * const { signOut, pending, error } = useSignOut()
 *
 * async function endSession(sessionId: string) {
 *   await signOut({ sessionId, redirectUrl: '/goodbye' })
 * }
 * ```
 */
export function useSignOut(): UseSignOutReturn {
  const operation = useClerkContext('useSignOut').createSignOut()
  return {
    signOut: (options, callback) => operation.call(() => ({ options, callback })),
    pending: computed(() => operation.state.value.pending),
    error: computed(() => operation.state.value.error),
  }
}
