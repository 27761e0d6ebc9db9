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
import { renderAction } from './slot/renderAction'
import type { ActionSlots } from './slot/slotProps'

export interface SignInButtonProps extends ButtonProps, SignInRequest {
  /** Renders the slot without our button, for an element of your own such as a link: `v-bind` the slot props to it. @default false */
  asChild?: boolean
  /** Announced to screen readers when the sign-in can't be opened. Never visible. @default 'Signing in failed. Try again.' */
  failedLabel?: string
}

// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- defineComponent needs an index signature
export type SignInButtonEmits = {
  /** The sign-in couldn't be opened. With a listener, the error isn't thrown and `app.config.errorHandler` isn't called. */
  error: (error: unknown) => void
}

export type SignInButtonSlots = ActionSlots

type Props = SignInButtonProps & NativeAttributes
type Slots = SlotsType<SignInButtonSlots>

// An interface, so that editors show its name. Storybook's types need one option of a component.
export interface SignInButtonComponent extends DefineSetupFnComponent<Props, SignInButtonEmits, Slots> {
  inheritAttrs?: boolean
}

/**
 * Opens the sign-in: Clerk's page (`mode="redirect"`), or Clerk's dialog (`mode="modal"`).
 *
 * @example
 * ```vue
 * <SignInButton mode="modal" />
 * ```
 *
 * @throws when clerkPlugin is not installed.
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
