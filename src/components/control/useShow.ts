import { Fragment, h, type VNode, type VNodeChild } from 'vue'
import { authRefsOf } from '../../clerk/auth/resolveAuth'
import { useAuthState } from '../../composables/useAuthState'
import { isConditionMet } from './condition'

/** The props of `SignedIn` and `SignedOut`. `Show` has these props too. */
export interface ShowOptions {
  /**
   * Rendered in place of the default slot while the component's condition is false. The slot `fallback` overrides this
   * prop.
   *
   * @default nothing
   */
  fallback?: VNodeChild
  /**
   * Whether a session with the status `pending` counts as signed out. A pending session has open tasks: for example, the
   * user has to choose an organization.
   *
   * @default true
   */
  treatPendingAsSignedOut?: boolean
}

/** The slots of `Show`, `SignedIn` and `SignedOut`. */
export interface ShowSlots {
  /** Rendered while the component's condition is true: for `SignedIn`, while the user is signed in. */
  default?: () => VNode[]
  /** Rendered while the component's condition is false. */
  fallback?: () => VNode[]
}

/** The options of Vue's `defineComponent` for the props in `ShowOptions`. */
export const showOptions = {
  fallback: null,
  treatPendingAsSignedOut: { type: Boolean, default: true },
}

// Each slot has a key, so that Vue never reuses an element or component of one slot for the other slot. `v-if` and
// `v-else` have keys for the same reason.
const renderSlot = (name: keyof ShowSlots, slots: ShowSlots) => slots[name] && h(Fragment, { key: name }, slots[name]())

/**
 * Returns the render function of `Show`, `SignedIn` and `SignedOut`. The function renders nothing until Clerk has
 * loaded. `readCondition` returns the component's condition, in the form of `Show`'s prop `when`.
 */
export function useShow(caller: string, props: ShowOptions, slots: ShowSlots, readCondition: () => unknown) {
  const state = useAuthState(caller)
  return (): VNodeChild => {
    const refs = authRefsOf(state, { treatPendingAsSignedOut: props.treatPendingAsSignedOut !== false })
    if (!refs.isLoaded.value) return null
    return isConditionMet(readCondition(), !!refs.userId.value, refs.has.value)
      ? renderSlot('default', slots)
      : renderSlot('fallback', slots) ?? props.fallback
  }
}
