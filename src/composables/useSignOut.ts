import type { SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { computed, type Ref } from 'vue'
import { targetOf } from '../sign-out/request'
import { SignOutCaller } from '../sign-out/operation'
import { useClerkContext } from '../context'

export interface UseSignOutReturn {
  /**
   * Ends one session (`options.sessionId`) or, without it, all of them, then runs `callback` in place of Clerk's redirect.
   *
   * Resolves `true` when the session has ended and the callback has run, and `false` when nothing was ended: a `sessionId`
   * that is not a non-empty string, or a failure that another call reports, which asked for the same first.
   *
   * A call while the same one is under way is that one: its own callback does not run.
   *
   * Rejects with what went wrong otherwise. The session is then as it was, unless it was the callback or the app's router that
   * failed: they come after it.
   */
  signOut: (options?: SignOutOptions, callback?: SignOutCallback) => Promise<boolean>
  /** Whether a sign-out of this caller is under way. */
  readonly pending: Readonly<Ref<boolean>>
  /** What a sign-out of this caller failed with; undefined again when the next one starts. */
  readonly error: Readonly<Ref<unknown>>
}

/**
 * The sign-out button without the button: one request however many clicks, checked, and repaired when it fails.
 *
 * @throws when clerkPlugin is not installed.
 */
export function useSignOut(): UseSignOutReturn {
  const caller = new SignOutCaller(useClerkContext('useSignOut').endSessions)
  return {
    signOut: (options, callback) => caller.call(() => ({ options, callback }), { key: targetOf(options) }),
    pending: computed(() => caller.state.value.pending),
    error: computed(() => caller.state.value.error),
  }
}
