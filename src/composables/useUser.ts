import type { UseUserReturn } from '@clerk/shared/types'
import type { ToComputedRefs } from '../clerk/auth/authState'
import { useAuthState } from './useAuthState'

/**
 * The signed-in user: `isLoaded`, `isSignedIn` and `user`, each a computed ref. `user` is `undefined` until Clerk is loaded
 * and `null` when nobody is signed in.
 *
 * @throws when clerkPlugin is not installed.
 */
export function useUser(): ToComputedRefs<UseUserReturn> {
  return useAuthState('useUser').user
}
