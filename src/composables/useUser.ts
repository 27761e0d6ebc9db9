import type { UserRefs } from '../clerk/auth/authRefs'
import { useAuthState } from './useAuthState'

/**
 * Returns the signed-in user as computed refs.
 *
 * @throws if `clerkPlugin` isn't installed. Also throws outside of a component's setup and of `app.runWithContext()`.
 *
 * @example
 * ```ts
 * import { computed } from 'vue'
 * import { useUser } from 'vue-clerk'
 *
 * const { user } = useUser()
 * const name = computed(() => user.value?.fullName ?? 'Guest')
 * ```
 */
export function useUser(): UserRefs {
  return useAuthState('useUser').share('user', ({ identity, toRef }) => ({
    isLoaded: toRef(() => identity.value.user !== undefined),
    isSignedIn: toRef(() => identity.value.user === undefined ? undefined : identity.value.user !== null),
    user: toRef(() => identity.value.user),
  }))
}
