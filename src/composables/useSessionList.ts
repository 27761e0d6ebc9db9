import type { UseSessionListReturn } from '@clerk/shared/types'
import type { ToComputedRefs } from '../clerk/auth/authState'
import { useAuthState } from './useAuthState'

/**
 * Every session on this device: `isLoaded`, `sessions` and `setActive`, each a computed ref. The list is Clerk's own; it may
 * hold sessions that have expired, so look at their `status`.
 *
 * @throws when clerkPlugin is not installed.
 */
export function useSessionList(): ToComputedRefs<UseSessionListReturn> {
  return useAuthState('useSessionList').sessionList
}
