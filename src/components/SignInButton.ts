import type { SignInButtonProps as ClerkSignInButtonProps } from '@clerk/shared/types'
import { defineComponent, getCurrentInstance, shallowRef, type DefineSetupFnComponent, type PropType, type SlotsType } from 'vue'
import { idle, pending } from '../shared/callState'
import { signIn, type SignInRequest } from '../sign-in/signIn'
import { useClerkContext } from '../context'
import { shouldHandleClick, type Action, type ActionHandler } from './action/action'
import { buttonPropOptions, type ButtonProps } from './button/buttonProps'
import { emitAlways } from './action/emit'
import { announce, useLiveRegion } from './a11y/liveRegion'
import type { NativeAttributes } from './button/nativeAttributes'
import { useNestingCheck } from './action/nestingCheck'
import { renderAction } from './slot/slotRule'
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
  props => {
    const instance = getCurrentInstance()!
    const context = useClerkContext('SignInButton')
    const { store } = context
    const state = shallowRef(idle)

    const handler: ActionHandler = async event => {
      if (!shouldHandleClick(event, props) || state.value.pending) return false
      state.value = pending
      try {
        const clerk = await store.whenLoaded()
        if (store.isDisposed()) return false
        await signIn(clerk, props)
      } catch (error) {
        state.value = { pending: false, failed: true, error }
        announce(context, props.failedLabel ?? 'Signing in failed. Try again.')
        if (emitAlways(instance, 'error', error)) return false
        throw error
      }
      state.value = idle
      return true
    }

    useLiveRegion(context)
    useNestingCheck('SignInButton')
    const action: Action = { handler, state }
    return () => renderAction(action, props, instance, () => 'Sign In')
  },
  {
    name: 'SignInButton',
    inheritAttrs: false,
    props: {
      ...buttonPropOptions,
      asChild: Boolean,
      failedLabel: String,
      mode: String as PropType<'redirect' | 'modal'>,
      forceRedirectUrl: String as PropType<string | null>,
      fallbackRedirectUrl: String as PropType<string | null>,
      signUpForceRedirectUrl: String as PropType<string | null>,
      signUpFallbackRedirectUrl: String as PropType<string | null>,
      initialValues: Object as PropType<ClerkSignInButtonProps['initialValues']>,
      withSignUp: { type: Boolean as PropType<boolean | undefined>, default: undefined },
      oauthFlow: String as PropType<ClerkSignInButtonProps['oauthFlow']>,
      appearance: Object as PropType<object>,
    },
    emits: ['error'],
  },
)
