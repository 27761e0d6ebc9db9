import { defineComponent, type DefineSetupFnComponent, type SlotsType } from 'vue'
import { useLoaded, type ClerkLoadSlots } from './useLoaded'

type None = Record<never, never>
type Slots = SlotsType<ClerkLoadSlots>

// This type is an interface, so that editors show the name of the type.
/** The type of the component `ClerkLoading`. */
export interface ClerkLoadingComponent extends DefineSetupFnComponent<None, None, Slots> {
  /** This option is declared because Storybook's types require a component with at least one option. */
  inheritAttrs?: boolean
}

/**
 * Shows its content until Clerk has loaded.
 *
 * Renders its content on a server too, because a server doesn't load Clerk.
 *
 * @throws if `clerkPlugin` isn't installed.
 *
 * @example
 * ```vue
 * <ClerkLoading>
 *   <p>Loading…</p>
 * </ClerkLoading>
 * ```
 */
export const ClerkLoading: ClerkLoadingComponent = /* @__PURE__ */ defineComponent<None, None, never, Slots>(
  (_, { slots }) => {
    const isLoaded = useLoaded('ClerkLoading')
    return () => !isLoaded.value ? slots.default?.() : null
  },
  { name: 'ClerkLoading' },
)
