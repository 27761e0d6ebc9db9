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
import type { SignOutIntent } from '../sign-out/coordinator'
import { SignOutCaller } from '../sign-out/operation'
import { useClerkContext } from '../context'
import { mayAct, type Action, type ActionHandler } from './action'
import type { ButtonComponent } from './buttonComponent'
import { buttonLookProps, type ButtonLook } from './buttonLook'
import { callerOfPlace, rememberClick } from './clickedButtons'
import { isBound } from './isBound'
import { emitterOf } from './emit'
import { liveRegion, useLiveRegion } from './liveRegion'
import { checkMisspeltProps } from './unknownProps'
import type { NativeAttributes } from './nativeAttributes'
import { useNestingCheck } from './nestingCheck'
import { renderAction } from './renderAction'
import type { ActionSlots } from './slotProps'

export interface SignOutButtonProps extends ButtonLook {
  /**
   * What to do when the session has ended: it runs once, is awaited, and takes the place of Clerk's redirect (Clerk's rule). If it
   * throws, the session has ended all the same: the button shows the failure, and the next click runs it again.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the specification's own type
  signOutCallback?: () => void | Promise<any>
  /**
   * `sessionId`: the one session to end, instead of all. `redirectUrl`: where to go afterwards, instead of the app's
   * `afterSignOutUrl`. These win over the props of the same name. Bound to nothing (`undefined`, `null`), or with a `sessionId` that
   * is not a non-empty string, they sign nobody out.
   */
  signOutOptions?: SignOutOptions
  /**
   * The one session to end, instead of all: the short form of `signOutOptions.sessionId`. Bound to nothing (`undefined`, `null`,
   * `''`) it signs nobody out.
   */
  sessionId?: string | null | undefined
  /** Where to go after the sign-out: the short form of `signOutOptions.redirectUrl`. Ending another account never redirects. */
  redirectUrl?: string
  /** For an element of your own, such as a link: the slot renders alone, and `v-bind` puts its props on the element. @default false */
  asChild?: boolean
  /** What assistive technology hears when the sign-out starts. Never shown. @default 'Signing out…' */
  pendingLabel?: string
  /** What assistive technology hears when the session has ended. Never shown. @default 'Signed out.' */
  signedOutLabel?: string
  /** What assistive technology hears when the sign-out failed. Never shown. @default 'Signing out failed. Try again.' */
  failedLabel?: string
}

// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- defineComponent needs an index signature
export type SignOutButtonEmits = {
  /** The session has ended, and the callback has run. Comes although the button has unmounted meanwhile. */
  signOut: () => void
  /** The sign-out failed. Listening takes the failure over: nothing is thrown, and the app's error handler does not hear of it. */
  error: (error: unknown) => void
}

export type SignOutButtonSlots = ActionSlots

type Props = SignOutButtonProps & NativeAttributes
type Slots = SlotsType<SignOutButtonSlots>
type Component = ButtonComponent<DefineSetupFnComponent<Props, SignOutButtonEmits, Slots>>
type EventName = keyof SignOutButtonEmits

/** What a click means now. The options win over the props of the same name. */
function intentOf(props: SignOutButtonProps, instance: ComponentInternalInstance): SignOutIntent {
  const { sessionId, redirectUrl, signOutCallback } = props
  const given = typeof props.signOutOptions === 'object' ? props.signOutOptions : undefined
  const options: SignOutOptions = { redirectUrl: given?.redirectUrl ?? redirectUrl }
  // Bound, but to nothing, is not the same as left out: `useAuth().sessionId` is undefined in the middle of a sign-out.
  if (isBound(instance, 'sessionId') || (!given && isBound(instance, 'signOutOptions'))) options.sessionId = sessionId as string
  if (given && 'sessionId' in given) options.sessionId = given.sessionId
  return { options, callback: signOutCallback }
}

/**
 * A button that signs the user out: of all sessions, or of one. One click is one sign-out, checked and announced.
 *
 * @throws when clerkPlugin is not installed.
 */
export const SignOutButton: Component = /* @__PURE__ */ defineComponent<Props, SignOutButtonEmits, EventName, Slots>(
  props => {
    const context = useClerkContext('SignOutButton')
    const instance = getCurrentInstance()!
    const readIntent = () => intentOf(props, instance)
    const sessionId = () => readIntent().options?.sessionId
    const caller = callerOfPlace(context, instance, sessionId) ?? new SignOutCaller(context.endSessions)

    const handler: ActionHandler = async event => {
      if (!mayAct(event, props)) return false
      // As they are now: under `v-if="sessionId"` the button is gone before the request is even sent (trap 2).
      const emit = emitterOf(instance)
      const { announce } = liveRegion(context)
      if (caller.state.value.pending) return caller.call(readIntent)
      const forgetClick = rememberClick(context, instance, caller, sessionId())
      announce(props.pendingLabel ?? 'Signing out…')
      let outcome = ''
      return caller.call(readIntent, {
        onSettled: result => {
          outcome = result.isSignedOut
            ? props.signedOutLabel ?? 'Signed out.'
            : props.failedLabel ?? 'Signing out failed. Try again.'
          return result.isSignedOut ? emit('signOut') : emit('error', result.error)
        },
      }).finally(() => {
        announce(outcome)
        forgetClick()
      })
    }
    const action: Action = { handler, state: caller.state }

    useLiveRegion(context)
    useNestingCheck('SignOutButton')
    checkMisspeltProps(instance)

    const label = () => toValue(context.localization)?.userButton?.action__signOut ?? 'Sign Out'
    return () => renderAction(action, props, instance, label)
  },
  {
    name: 'SignOutButton',
    inheritAttrs: false,
    props: {
      ...buttonLookProps,
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
