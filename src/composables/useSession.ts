import type { PendingSessionOptions } from '@clerk/shared/types'
import type { SessionRefs } from '../clerk/auth/authRefs'
import { authRefsOf } from '../clerk/auth/resolveAuth'
import { sessionRefsOf } from '../clerk/auth/sessionRefs'
import { useAuthState } from './useAuthState'

/**
 * Returns the current session as computed refs.
 *
 * @param options With `treatPendingAsSignedOut: false`, a session with open tasks counts as signed in. The default is
 * `true`.
 *
 * @throws if `clerkPlugin` isn't installed. Also throws outside of a component's setup and of `app.runWithContext()`.
 *
 * @example
 * ```ts
 * import { computed } from 'vue'
 * import { useSession } from 'vue-clerk'
 *
 * const { session } = useSession()
 * const expiry = computed(() => session.value?.expireAt.toLocaleString())
 * ```
 */
export function useSession(options?: PendingSessionOptions): SessionRefs {
  const state = useAuthState('useSession')
  return { ...sessionRefsOf(state), isSignedIn: authRefsOf(state, options).isSignedIn }
}
