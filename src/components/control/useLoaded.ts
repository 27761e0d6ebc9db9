import type { ComputedRef, VNode } from 'vue'
import { sessionRefsOf } from '../../clerk/auth/sessionRefs'
import { useAuthState } from '../../composables/useAuthState'

/** The slots of `ClerkLoaded` and `ClerkLoading`. */
export interface ClerkLoadSlots {
  /** The content. */
  default?: () => VNode[]
}

/** Returns whether Clerk has loaded. */
export const useLoaded = (caller: string): ComputedRef<boolean> => sessionRefsOf(useAuthState(caller)).isLoaded
