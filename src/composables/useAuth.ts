import type { PendingSessionOptions, UseAuthReturn } from '@clerk/shared/types'
import type { ToComputedRefs } from '../clerk/authState'
import { useAuthState } from './useAuthState'

/**
 * Who is signed in, as one computed ref for each member: `isLoaded`, `isSignedIn`, `userId`, `sessionId`, `sessionClaims`,
 * `actor`, `orgId`, `orgRole`, `orgSlug`, and the functions `has`, `getToken` and `signOut`.
 *
 * Until Clerk is loaded, and while a sign-out is under way, `isLoaded` is false and the other facts are `undefined`. The functions
 * are always there: `getToken` and `signOut` wait for Clerk, and reject on a server, where it is never loaded.
 *
 * @example
 * ```ts
 * const { isSignedIn, getToken } = useAuth()
 * const token = await getToken.value()
 * ```
 *
 * @throws when clerkPlugin is not installed.
 */
export function useAuth(options?: PendingSessionOptions): ToComputedRefs<UseAuthReturn> {
  return useAuthState('useAuth').auth(options)
}
