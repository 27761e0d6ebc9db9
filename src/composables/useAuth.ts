import type { PendingSessionOptions, UseAuthReturn } from '@clerk/shared/types'
import type { ToComputedRefs } from '../clerk/auth/authState'
import { useAuthState } from './useAuthState'

/**
 * The signed-in user as computed refs: `isLoaded`, `isSignedIn`, `userId`, `sessionId`, `sessionClaims`, `actor`, `orgId`, `orgRole`,
 * `orgSlug`, and the functions `has`, `getToken` and `signOut`.
 *
 * Until Clerk is loaded, `isLoaded` is false and the other values are `undefined`. During a sign-out or a switch of sessions a component
 * keeps what it had until the redirect is over. A router guard, a store and any other reader gets the server's answer at once.
 *
 * `getToken` and `signOut` can be called at any time: they wait for Clerk. On a server, where Clerk is never loaded, they reject.
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
