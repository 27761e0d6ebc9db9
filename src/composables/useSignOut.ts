import type { SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { shallowReadonly, type Ref } from 'vue'
import { createSignOutCalls } from '../clerk/signOutCalls'
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
   * Rejects with what went wrong otherwise: the session is then as it was, unless the callback threw.
   */
  signOut: (options?: SignOutOptions, callback?: SignOutCallback) => Promise<boolean>
  /** Whether a sign-out of this caller is under way. */
  readonly pending: Readonly<Ref<boolean>>
  /** What this caller's newest sign-out failed with; undefined again when the next one starts. */
  readonly error: Readonly<Ref<unknown>>
}

/**
 * The sign-out button without the button: one request however many clicks, checked, and repaired when it fails.
 *
 * @throws when clerkPlugin is not installed.
 */
export function useSignOut(): UseSignOutReturn {
  const { call, pending, error } = createSignOutCalls(useClerkContext('useSignOut').endSessions)
  return {
    signOut: (options, callback) => call(() => ({ options, callback }), { key: options?.sessionId }),
    pending: shallowReadonly(pending),
    error: shallowReadonly(error),
  }
}
