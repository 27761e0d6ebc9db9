import type { PendingSessionOptions } from '@clerk/shared/types'
import type { SessionRefs } from '../clerk/auth/authRefs'
import { useAuthState } from './useAuthState'

/**
 * Returns the current session as computed refs.
 *
 * @param options `treatPendingAsSignedOut: false` counts a session with open tasks as signed in. The default is `true`.
 *
 * @throws if `clerkPlugin` isn't installed, or if neither a component's setup nor `app.runWithContext()` calls this.
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
  return useAuthState('useSession').session(options)
}
