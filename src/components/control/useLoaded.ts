import type { ComputedRef, VNode } from 'vue'
import { useAuthState } from '../../composables/useAuthState'

/** The slots of `ClerkLoaded` and `ClerkLoading`. */
export interface ClerkLoadSlots {
  /** The content. */
  default?: () => VNode[]
}

/** Returns whether Clerk has loaded. A session whose token hasn't arrived yet doesn't count as loading. */
export function useLoaded(caller: string): ComputedRef<boolean> {
  return useAuthState(caller)
    .share('loaded', ({ identity, toRef }) => ({ isLoaded: toRef(() => identity.value.session !== undefined) }))
    .isLoaded
}
