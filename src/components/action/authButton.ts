import type { LoadedClerk } from '@clerk/shared/types'
import { getCurrentInstance, shallowRef, type PropType, type VNode } from 'vue'
import { useClerkContext } from '../../context'
import { idle, pending } from '../../shared/callState'
import type { AuthRequest } from '../../sign-in/authRequest'
import { announce, useLiveRegion } from '../a11y/liveRegion'
import { useStyleCheck } from '../button/styleCheck'
import { renderAction, type ActionProps } from '../slot/slotRule'
import { shouldHandleClick, type Action, type ActionHandler } from './action'
import { emitAlways } from './emit'
import { useNestingCheck } from './nestingCheck'

interface AuthButtonProps extends ActionProps {
  failedLabel?: string
}

/** The differences between `SignInButton` and `SignUpButton`. */
interface AuthButton<Props> {
  name: string
  label: string
  /** The default of the prop `failedLabel`. */
  failedLabel: string
  /** Opens Clerk's page or dialog. */
  open: (clerk: LoadedClerk, props: Props) => Promise<void>
}

/** The props that `SignInButton` and `SignUpButton` have in common. Each of the two adds the props for the look. */
export const authPropOptions = {
  asChild: Boolean,
  failedLabel: String,
  mode: String as PropType<AuthRequest['mode']>,
  forceRedirectUrl: String as PropType<string | null>,
  fallbackRedirectUrl: String as PropType<string | null>,
  oauthFlow: String as PropType<AuthRequest['oauthFlow']>,
  appearance: Object as PropType<object>,
}

/** Sets up a button that opens Clerk's sign-in or sign-up. Returns the render function of the button. */
export function setUpAuthButton<Props extends AuthButtonProps>(
  props: Props,
  { name, label, failedLabel, open }: AuthButton<Props>,
): () => VNode {
  const instance = getCurrentInstance()!
  const context = useClerkContext(name)
  const { store } = context
  const state = shallowRef(idle)

  const handler: ActionHandler = async event => {
    if (!shouldHandleClick(event, props) || state.value.pending) return false
    state.value = pending
    try {
      const clerk = await store.whenLoaded()
      if (store.isDisposed()) return false
      await open(clerk, props)
    } catch (error) {
      state.value = { pending: false, failed: true, error }
      announce(context, props.failedLabel ?? failedLabel)
      if (emitAlways(instance, 'error', error)) return false
      throw error
    }
    state.value = idle
    return true
  }

  useLiveRegion(context)
  useNestingCheck(name)
  if (process.env.NODE_ENV !== 'production') useStyleCheck()
  const action: Action = { handler, state, usesHandler: false }
  return () => renderAction(action, props, instance, () => label)
}
