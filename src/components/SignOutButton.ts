import type { SignOutOptions } from '@clerk/shared/types'
import {
  defineComponent,
  getCurrentInstance,
  toValue,
  type ComponentInternalInstance,
  type DefineSetupFnComponent,
  type PropType,
  type SlotsType,
} from 'vue'
import { useClerkContext } from '../context'
import { SignOutOperation } from '../sign-out/operation'
import { copyOptions, resolveIntent, type SignOutIntent } from '../sign-out/signOutOptions'
import { shouldHandleClick, type Action, type ActionHandler } from './action/action'
import { buttonPropOptions, type ButtonProps } from './button/buttonProps'
import { emitAlways } from './action/emit'
import { isBound } from './action/isPropBound'
import { announce, useLiveRegion } from './a11y/liveRegion'
import type { NativeAttributes } from './button/nativeAttributes'
import { useNestingCheck } from './action/nestingCheck'
import { renderAction } from './slot/renderAction'
import type { ActionSlots } from './slot/slotProps'
import { refuseUnknownProps } from './action/unknownPropCheck'

export interface SignOutButtonProps extends ButtonProps {
  /**
   * Runs once when the session has ended, in place of the redirect (Clerk's rule), and is awaited. If it throws, the session stays ended:
   * the button shows the failure, and the next click runs it again.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the specification's own type
  signOutCallback?: () => void | Promise<any>
  /**
   * `sessionId`: the session to end. Without it, all sessions of this device end. `redirectUrl`: the address after the sign-out, in place
   * of the app's `afterSignOutUrl`. Both override the props of the same name. Other keys, and a `sessionId` that is empty, are refused.
   */
  signOutOptions?: SignOutOptions
  /**
   * The session to end: the short form of `signOutOptions.sessionId`. Bound to `undefined`, `null` or `''`, the click is refused with a
   * `SignOutError` of code `missing_session`.
   */
  sessionId?: string | null | undefined
  /** The address after the sign-out: the short form of `signOutOptions.redirectUrl`. Ending another account never redirects. */
  redirectUrl?: string
  /** Renders the slot without our button, for an element of your own such as a link: `v-bind` the slot props to it. @default false */
  asChild?: boolean
  /** Announced to screen readers when the sign-out starts. Never visible. @default 'Signing out…' */
  pendingLabel?: string
  /** Announced to screen readers when the session has ended. Never visible. @default 'Signed out.' */
  signedOutLabel?: string
  /** Announced to screen readers when the sign-out failed. Never visible. @default 'Signing out failed. Try again.' */
  failedLabel?: string
}

// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- defineComponent needs an index signature
export type SignOutButtonEmits = {
  /** The session has ended, and the callback has run. Emitted also if the button has unmounted. */
  signOut: () => void
  /** The sign-out failed or was refused. With a listener, the error isn't thrown and `app.config.errorHandler` isn't called. */
  error: (error: unknown) => void
}

export type SignOutButtonSlots = ActionSlots

type Props = SignOutButtonProps & NativeAttributes
type Slots = SlotsType<SignOutButtonSlots>

// An interface, so that editors show its name. Storybook's types need one option of a component.
export interface SignOutButtonComponent extends DefineSetupFnComponent<Props, SignOutButtonEmits, Slots> {
  inheritAttrs?: boolean
}
type EventName = keyof SignOutButtonEmits

/** Reads what a click ends. `signOutOptions` override the props of the same name. */
function readIntent(props: SignOutButtonProps, instance: ComponentInternalInstance): SignOutIntent {
  refuseUnknownProps(instance)
  // Vue's props inherit from Object.prototype, which may be polluted.
  const read = <Name extends keyof SignOutButtonProps>(name: Name) => isBound(instance, name) ? props[name] : undefined
  const signOutOptions = read('signOutOptions')
  const isGiven = signOutOptions != null && signOutOptions as unknown !== ''
  const options = copyOptions(isGiven ? signOutOptions : undefined, 'signOutOptions')
  options.redirectUrl ??= read('redirectUrl')
  const shorthand = isBound(instance, 'sessionId')
  // A prop that is bound to undefined isn't the same as one that is left out, which means all sessions.
  if (!('sessionId' in options) && (shorthand || (!isGiven && isBound(instance, 'signOutOptions')))) {
    options.sessionId = read('sessionId') as string
  }
  return resolveIntent(options, read('signOutCallback'), shorthand ? 'sessionId' : 'signOutOptions.sessionId')
}

/**
 * Signs the user out of all sessions of this device, or of one. One click is one request, checked and announced to screen readers.
 *
 * @example
 * ```vue
 * <SignOutButton redirect-url="/goodbye" />
 * ```
 *
 * @throws when clerkPlugin is not installed.
 */
export const SignOutButton: SignOutButtonComponent = /* @__PURE__ */ defineComponent<
  Props, SignOutButtonEmits, EventName, Slots
>(
  props => {
    const context = useClerkContext('SignOutButton')
    const instance = getCurrentInstance()!
    const operation = new SignOutOperation(context.signOut)
    const { state } = operation
    const read = () => readIntent(props, instance)

    const handler: ActionHandler = async event => {
      if (!shouldHandleClick(event, props)) return false
      if (!state.value.pending) announce(context, props.pendingLabel ?? 'Signing out…')
      return operation.call(read, {
        followsProps: true,
        onSettled: failure => {
          announce(context, failure
            ? props.failedLabel ?? 'Signing out failed. Try again.'
            : props.signedOutLabel ?? 'Signed out.')
          return failure ? emitAlways(instance, 'error', failure.error) : emitAlways(instance, 'signOut')
        },
      })
    }
    const action: Action = { handler, state }

    useLiveRegion(context)
    useNestingCheck('SignOutButton')

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
