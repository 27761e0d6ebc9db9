import { defineComponent, type DefineSetupFnComponent, type PropType, type SlotsType } from 'vue'
import { signUp, type SignUpRequest } from '../sign-in/signUp'
import { authPropOptions, setUpAuthButton } from './action/authButton'
import { buttonPropOptions, type ButtonProps } from './button/buttonProps'
import type { NativeAttributes } from './button/nativeAttributes'
import type { ActionSlots } from './slot/slotProps'

/** The props of `SignUpButton`. */
export interface SignUpButtonProps extends ButtonProps, SignUpRequest {
  /**
   * Renders the element in your slot, such as a link, in place of the button. Bind the slot props to this element with
   * `v-bind`.
   *
   * @default false
   */
  asChild?: boolean
  /**
   * Announced to screen readers when the sign-up can't be opened. Never visible.
   *
   * @default 'Signing up failed. Try again.'
   */
  failedLabel?: string
}

/** The events of `SignUpButton`. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- defineComponent needs an index signature
export type SignUpButtonEmits = {
  /**
   * The sign-up couldn't be opened. If the app listens to `error`, the error isn't thrown, and
   * `app.config.errorHandler` isn't called.
   */
  error: (error: unknown) => void
}

/** The slots of `SignUpButton`. */
export type SignUpButtonSlots = ActionSlots

type Props = SignUpButtonProps & NativeAttributes
type Slots = SlotsType<SignUpButtonSlots>

// This type is an interface, so that editors show the name of the type.
/** The type of the component `SignUpButton`. */
export interface SignUpButtonComponent extends DefineSetupFnComponent<Props, SignUpButtonEmits, Slots> {
  /** This option is declared because Storybook's types require a component with at least one option. */
  inheritAttrs?: boolean
}

/**
 * A button that opens Clerk's sign-up, as a page or as a dialog.
 *
 * The default slot is the label of the button. If the slot uses the slot prop `handler`, the slot replaces the button.
 * The default label is "Sign Up".
 *
 * @throws if `clerkPlugin` isn't installed.
 *
 * @example
 * ```vue
 * <SignUpButton mode="modal" force-redirect-url="/welcome">Sign up</SignUpButton>
 * ```
 */
export const SignUpButton: SignUpButtonComponent = /* @__PURE__ */ defineComponent<
  Props, SignUpButtonEmits, 'error', Slots
>(
  props => setUpAuthButton(props, {
    name: 'SignUpButton',
    label: 'Sign Up',
    failedLabel: 'Signing up failed. Try again.',
    open: signUp,
  }),
  {
    name: 'SignUpButton',
    inheritAttrs: false,
    props: {
      ...buttonPropOptions,
      ...authPropOptions,
      signInForceRedirectUrl: String as PropType<string | null>,
      signInFallbackRedirectUrl: String as PropType<string | null>,
      initialValues: Object as PropType<SignUpRequest['initialValues']>,
      unsafeMetadata: Object as PropType<SignUpRequest['unsafeMetadata']>,
    },
    emits: ['error'],
  },
)
