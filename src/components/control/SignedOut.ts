import { defineComponent, type DefineSetupFnComponent, type SlotsType } from 'vue'
import { showOptions, useShow, type ShowOptions, type ShowSlots } from './useShow'

type None = Record<never, never>
type Slots = SlotsType<ShowSlots>

// This type is an interface, so that editors show the name of the type.
/** The type of the component `SignedOut`. */
export interface SignedOutComponent extends DefineSetupFnComponent<ShowOptions, None, Slots> {
  /** This option is declared because Storybook's types require a component with at least one option. */
  inheritAttrs?: boolean
}

/**
 * Shows its content only to users who are signed out. A shorthand for `<Show when="signed-out">`.
 *
 * Renders nothing until Clerk has loaded, and on a server.
 *
 * @throws if `clerkPlugin` isn't installed.
 *
 * @example
 * ```vue
 * <SignedOut>
 *   <SignInButton />
 * </SignedOut>
 * ```
 */
export const SignedOut: SignedOutComponent = /* @__PURE__ */ defineComponent<ShowOptions, None, never, Slots>(
  (props, { slots }) => useShow('SignedOut', props, slots, () => 'signed-out'),
  { name: 'SignedOut', props: showOptions },
)
