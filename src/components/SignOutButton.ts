import type { SignOutOptions } from '@clerk/shared/types'
import {
  defineComponent,
  getCurrentInstance,
  toValue,
  type DefineSetupFnComponent,
  type PropType,
  type SlotsType,
} from 'vue'
import { useClerkContext } from '../context'
import { shouldHandleClick, type Action, type ActionHandler } from './action/action'
import { buttonPropOptions, type ButtonProps } from './button/buttonProps'
import { emitAlways } from './action/emit'
import { announce, useLiveRegion } from './a11y/liveRegion'
import type { NativeAttributes } from './button/nativeAttributes'
import { useNestingCheck } from './action/nestingCheck'
import { useStyleCheck } from './button/styleCheck'
import { renderAction } from './slot/slotRule'
import type { ActionSlots } from './slot/slotProps'
import { readSignOutProps } from './action/readSignOutProps'

/** The props of `SignOutButton`. */
export interface SignOutButtonProps extends ButtonProps {
  /**
   * A function that runs once when the session has ended, in place of the redirect. The button awaits the function. If
   * the function throws, the button shows the failure, and the session stays ended. The next click calls the function
   * again.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the specification's own type
  signOutCallback?: () => void | Promise<any>
  /**
   * Clerk's options. `sessionId` is the session to end. `redirectUrl` is the address after the sign-out. These options
   * override the props `session-id` and `redirect-url`. The button refuses other keys and an empty `sessionId`.
   *
   * @default all sessions of this device, and the app's `afterSignOutUrl`
   */
  signOutOptions?: SignOutOptions
  /**
   * The ID of the session to end. A shorthand for `signOutOptions.sessionId`. If the prop is bound to `undefined`,
   * `null` or `''`, the button refuses the sign-out with the code `missing_session`.
   *
   * @default all sessions of this device
   */
  sessionId?: string | null | undefined
  /**
   * The address after the sign-out. A shorthand for `signOutOptions.redirectUrl`. If the session to end isn't the
   * current session, Clerk doesn't redirect.
   *
   * @default afterSignOutUrl of clerkPlugin
   */
  redirectUrl?: string
  /**
   * Renders the element in your slot, such as a link, in place of the button. Bind the slot props to this element with
   * `v-bind`.
   *
   * @default false
   */
  asChild?: boolean
  /** Announced to screen readers when the sign-out starts. Never visible. @default 'Signing out…' */
  pendingLabel?: string
  /** Announced to screen readers when the session has ended. Never visible. @default 'Signed out.' */
  signedOutLabel?: string
  /** Announced to screen readers when the sign-out failed. Never visible. @default 'Signing out failed. Try again.' */
  failedLabel?: string
}

/** The events of `SignOutButton`. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- defineComponent needs an index signature
export type SignOutButtonEmits = {
  /**
   * The session has ended, and `signOutCallback` has run. The event is emitted even if the button has unmounted.
   */
  signOut: () => void
  /**
   * The sign-out failed or was refused. If the app listens to `error`, the error isn't thrown, and
   * `app.config.errorHandler` isn't called.
   */
  error: (error: unknown) => void
}

/** The slots of `SignOutButton`. */
export type SignOutButtonSlots = ActionSlots

type Props = SignOutButtonProps & NativeAttributes
type Slots = SlotsType<SignOutButtonSlots>

// This type is an interface, so that editors show the name of the type.
/** The type of the component `SignOutButton`. */
export interface SignOutButtonComponent extends DefineSetupFnComponent<Props, SignOutButtonEmits, Slots> {
  /** This option is declared because Storybook's types require a component with at least one option. */
  inheritAttrs?: boolean
}
type EventName = keyof SignOutButtonEmits

/**
 * A button that signs out of all sessions of this device, or of one session.
 *
 * Repeated clicks share one request. The button emits `signOut` only when Clerk no longer lists the session. Screen
 * readers announce the start, the success and the failure of a sign-out.
 *
 * The default slot is the label of the button. If the slot uses the slot prop `handler`, the slot replaces the button.
 * The default label is "Sign Out".
 *
 * @throws if `clerkPlugin` isn't installed.
 *
 * @example
 * ```vue
 * <SignOutButton redirect-url="/goodbye">Sign out</SignOutButton>
 * ```
 */
export const SignOutButton: SignOutButtonComponent = /* @__PURE__ */ defineComponent<
  Props, SignOutButtonEmits, EventName, Slots
>(
  props => {
    const context = useClerkContext('SignOutButton')
    const instance = getCurrentInstance()!
    const operation = context.createSignOut()
    const { state } = operation

    const handler: ActionHandler = async event => {
      if (!shouldHandleClick(event, props)) return false
      if (!state.value.pending) announce(context, props.pendingLabel ?? 'Signing out…')
      return operation.call(() => readSignOutProps(props, instance), {
        followsProps: true,
        onSettled: failure => {
          announce(context, failure
            ? props.failedLabel ?? 'Signing out failed. Try again.'
            : props.signedOutLabel ?? 'Signed out.')
          return failure ? emitAlways(instance, 'error', failure.error) : emitAlways(instance, 'signOut')
        },
      })
    }
    const action: Action = { handler, state, usesHandler: false }

    useLiveRegion(context)
    useNestingCheck('SignOutButton')
    if (process.env.NODE_ENV !== 'production') useStyleCheck()

    return () => renderAction(action, props, instance, () =>
      toValue(context.localization)?.userButton?.action__signOut ?? 'Sign Out')
  },
  {
    name: 'SignOutButton',
    inheritAttrs: false,
    props: {
      ...buttonPropOptions,
      signOutCallback: Function as PropType<SignOutButtonProps['signOutCallback']>,
      signOutOptions: Object as PropType<SignOutOptions>,
      sessionId: String as PropType<string | null>,
      redirectUrl: String,
      asChild: Boolean,
      pendingLabel: String,
      signedOutLabel: String,
      failedLabel: String,
    },
    emits: ['signOut', 'error'],
  },
)
