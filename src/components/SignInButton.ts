import type { SignInButtonProps as ClerkSignInButtonProps } from '@clerk/shared/types'
import { defineComponent, getCurrentInstance, shallowRef, type DefineSetupFnComponent, type PropType, type SlotsType } from 'vue'
import { atRest, underWay } from '../callState'
import { signIn, type SignInRequest } from '../sign-in/signIn'
import { useClerkContext } from '../context'
import { mayAct, type Action, type ActionHandler } from './action'
import type { ButtonComponent } from './buttonComponent'
import { buttonLookProps, type ButtonLook } from './buttonLook'
import type { NativeAttributes } from './nativeAttributes'
import { useNestingCheck } from './nestingCheck'
import { renderAction } from './renderAction'
import type { ActionSlots } from './slotProps'

export interface SignInButtonProps extends ButtonLook, SignInRequest {
  /** For an element of your own, such as a link: the slot renders alone, and `v-bind` puts its props on the element. @default false */
  asChild?: boolean
}

export type SignInButtonSlots = ActionSlots

type Props = SignInButtonProps & NativeAttributes
type Slots = SlotsType<SignInButtonSlots>
type Component = ButtonComponent<DefineSetupFnComponent<Props, Record<never, never>, Slots>>

/**
 * A button that leads to the sign-in: Clerk's page (`mode="redirect"`), or Clerk's dialog (`mode="modal"`).
 *
 * @throws when clerkPlugin is not installed.
 */
export const SignInButton: Component = /* @__PURE__ */ defineComponent<Props, Record<never, never>, never, Slots>(
  props => {
    const instance = getCurrentInstance()!
    const { whenLoaded, isDisposed } = useClerkContext('SignInButton')
    const state = shallowRef(atRest)

    const handler: ActionHandler = async event => {
      if (!mayAct(event, props) || state.value.pending) return false
      state.value = underWay
      try {
        const clerk = await whenLoaded()
        if (isDisposed()) return false
        await signIn(clerk, props)
      } catch (error) {
        state.value = { pending: false, failed: true, error }
        throw error
      }
      state.value = atRest
      return true
    }

    useNestingCheck('SignInButton')
    const action: Action = { handler, state }
    return () => renderAction(action, props, instance, () => 'Sign In')
  },
  {
    name: 'SignInButton',
    inheritAttrs: false,
    props: {
      ...buttonLookProps,
      asChild: Boolean,
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
  },
)
