import { defineComponent, type DefineSetupFnComponent, type PropType, type SlotsType } from 'vue'
import { signIn, type SignInRequest } from '../sign-in/signIn'
import { authPropOptions, setUpAuthButton } from './action/authButton'
import { buttonPropOptions, type ButtonProps } from './button/buttonProps'
import type { NativeAttributes } from './button/nativeAttributes'
import type { ActionSlots } from './slot/slotProps'

/** The props of `SignInButton`. */
export interface SignInButtonProps extends ButtonProps, SignInRequest {
  /**
   * Renders the element in your slot, such as a link, in place of the button. Bind the slot props to this element with
   * `v-bind`.
   *
   * @default false
   */
  asChild?: boolean
  /**
   * Announced to screen readers when the sign-in can't be opened. Never visible.
   *
   * @default 'Signing in failed. Try again.'
   */
  failedLabel?: string
}

/** The events of `SignInButton`. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- defineComponent needs an index signature
export type SignInButtonEmits = {
  /**
   * The sign-in couldn't be opened. If the app listens to `error`, the error isn't thrown, and
   * `app.config.errorHandler` isn't called.
   */
  error: (error: unknown) => void
}

/** The slots of `SignInButton`. */
export type SignInButtonSlots = ActionSlots

type Props = SignInButtonProps & NativeAttributes
type Slots = SlotsType<SignInButtonSlots>

// This type is an interface, so that editors show the name of the type.
/** The type of the component `SignInButton`. */
export interface SignInButtonComponent extends DefineSetupFnComponent<Props, SignInButtonEmits, Slots> {
  /** This option is declared because Storybook's types require a component with at least one option. */
  inheritAttrs?: boolean
}

/**
 * A button that opens Clerk's sign-in, as a page or as a dialog.
 *
 * The default slot is the label of the button. If the slot uses the slot prop `handler`, the slot replaces the button.
 * The default label is "Sign In".
 *
 * @throws if `clerkPlugin` isn't installed.
 *
 * @example
 * ```vue
 * <SignInButton mode="modal" force-redirect-url="/account">Sign in</SignInButton>
 * ```
 */
export const SignInButton: SignInButtonComponent = /* @__PURE__ */ defineComponent<
  Props, SignInButtonEmits, 'error', Slots
>(
  props => setUpAuthButton(props, {
    name: 'SignInButton',
    label: 'Sign In',
    failedLabel: 'Signing in failed. Try again.',
    open: signIn,
  }),
  {
    name: 'SignInButton',
    inheritAttrs: false,
    props: {
      ...buttonPropOptions,
      ...authPropOptions,
      signUpForceRedirectUrl: String as PropType<string | null>,
      signUpFallbackRedirectUrl: String as PropType<string | null>,
      initialValues: Object as PropType<SignInRequest['initialValues']>,
      withSignUp: { type: Boolean as PropType<boolean | undefined>, default: undefined },
    },
    emits: ['error'],
  },
)
