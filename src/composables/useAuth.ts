import type { PendingSessionOptions } from '@clerk/shared/types'
import type { AuthRefs } from '../clerk/auth/authRefs'
import { authRefsOf } from '../clerk/auth/resolveAuth'
import { useAuthState } from './useAuthState'

/**
 * Returns the auth state as computed refs, with `getToken` and `signOut`.
 *
 * Until Clerk has loaded, `isLoaded` is `false` and the IDs are `undefined`. `getToken` and `signOut` can be called at
 * any time, because both functions wait until Clerk has loaded.
 *
 * During a sign-out or a switch of sessions, the refs of a component keep their values until the redirect is over. The
 * refs of a router guard, a store or other code change as soon as the server has responded.
 *
 * @param options With `treatPendingAsSignedOut: false`, a session with open tasks counts as signed in. The default is
 * `true`.
 *
 * @throws if `clerkPlugin` isn't installed. Also throws outside of a component's setup and of `app.runWithContext()`.
 *
 * @example
 * ```ts
 * import { useAuth } from 'vue-clerk'
 *
 * const { isSignedIn, getToken } = useAuth()
 *
 * async function loadNotes() {
 *   const token = await getToken.value()
 *   return fetch('/api/notes', { headers: { authorization: `Bearer ${token}` } })
 * }
 * ```
 */
export function useAuth(options?: PendingSessionOptions): AuthRefs {
  return authRefsOf(useAuthState('useAuth'), options)
}
