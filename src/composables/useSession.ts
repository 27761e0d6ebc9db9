import type { PendingSessionOptions, UseSessionReturn } from '@clerk/shared/types'
import type { ToComputedRefs } from '../clerk/auth/authState'
import { useAuthState } from './useAuthState'

/**
 * The current session: `isLoaded`, `isSignedIn` and `session`, each a computed ref. `session` is `undefined` until Clerk is
 * loaded and `null` when there is none.
 *
 * @throws when clerkPlugin is not installed.
 */
export function useSession(options?: PendingSessionOptions): ToComputedRefs<UseSessionReturn> {
  return useAuthState('useSession').session(options)
}
