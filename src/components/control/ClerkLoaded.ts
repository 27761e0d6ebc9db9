import { defineComponent, type DefineSetupFnComponent, type SlotsType } from 'vue'
import { useLoaded, type ClerkLoadSlots } from './useLoaded'

type None = Record<never, never>
type Slots = SlotsType<ClerkLoadSlots>

// This type is an interface, so that editors show the name of the type.
/** The type of the component `ClerkLoaded`. */
export interface ClerkLoadedComponent extends DefineSetupFnComponent<None, None, Slots> {
  /** This option is declared because Storybook's types require a component with at least one option. */
  inheritAttrs?: boolean
}

/**
 * Shows its content once Clerk has loaded.
 *
 * Renders nothing on a server.
 *
 * @throws if `clerkPlugin` isn't installed.
 *
 * @example
 * ```vue
 * <ClerkLoaded>
 *   <SignOutButton />
 * </ClerkLoaded>
 * ```
 */
export const ClerkLoaded: ClerkLoadedComponent = /* @__PURE__ */ defineComponent<None, None, never, Slots>(
  (_, { slots }) => {
    const isLoaded = useLoaded('ClerkLoaded')
    return () => isLoaded.value ? slots.default?.() : null
  },
  { name: 'ClerkLoaded' },
)
