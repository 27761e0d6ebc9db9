import type { SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { computed, type Ref } from 'vue'
import { useClerkContext } from '../context'
import { SignOutOperation } from '../sign-out/operation'
import { copyOptions, resolveIntent } from '../sign-out/signOutOptions'

export interface UseSignOutReturn {
  /**
   * Ends one session (`options.sessionId`), or all sessions of this device without options. Then it redirects, or runs `callback` in
   * place of the redirect. The options are copied at once.
   *
   * Resolves `true` when the sessions have ended and the callback has run. A call with the same target as one that is in flight joins
   * it, and its own callback doesn't run. Resolves `false` when this call ended nothing: the call that it joined failed and reports that,
   * or its callback is running.
   *
   * @throws SignOutError if the options are invalid, or if the result can't be confirmed.
   * @throws Clerk's own API error, or what the callback or the app's router throws. Only these come after the end of the session.
   */
  signOut: (options?: SignOutOptions, callback?: SignOutCallback) => Promise<boolean>
  /** Whether a sign-out of this `useSignOut()` is in flight. */
  readonly pending: Readonly<Ref<boolean>>
  /** What the newest sign-out of this `useSignOut()` failed with. `undefined` again when the next one starts. */
  readonly error: Readonly<Ref<unknown>>
}

/**
 * Signs out as `SignOutButton` does, without the button: one request per target, checked, and restored after a failure.
 *
 * @example
 * ```ts
 * const { signOut, pending, error } = useSignOut()
 * await signOut({ sessionId: 'sess_123' })
 * ```
 *
 * @throws when clerkPlugin is not installed.
 */
export function useSignOut(): UseSignOutReturn {
  const operation = new SignOutOperation(useClerkContext('useSignOut').signOut)
  return {
    signOut: (options, callback) => operation.call(() => resolveIntent(copyOptions(options), callback)),
    pending: computed(() => operation.state.value.pending),
    error: computed(() => operation.state.value.error),
  }
}
