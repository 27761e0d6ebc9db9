import type { PendingSessionOptions } from '@clerk/shared/types'
import type { AuthRefs } from '../clerk/auth/authRefs'
import { useAuthState } from './useAuthState'

/**
 * Returns the auth state as computed refs, with `getToken` and `signOut`.
 *
 * Until Clerk has loaded, `isLoaded` is `false` and the IDs are `undefined`. `getToken` and `signOut` can be called at
 * any time, because they wait until Clerk has loaded.
 *
 * During a sign-out or a switch of sessions, a component keeps its state until the redirect is over. A router guard, a
 * store and any other reader gets the new state as soon as the server has answered.
 *
 * @param options `treatPendingAsSignedOut: false` counts a session with open tasks as signed in. The default is `true`.
 *
 * @throws if `clerkPlugin` isn't installed, or if neither a component's setup nor `app.runWithContext()` calls this.
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
  return useAuthState('useAuth').auth(options)
}
