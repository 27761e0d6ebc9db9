import type { ComponentInternalInstance } from 'vue'
import type { SignOutCaller } from '../clerk/signOutCaller'
import type { ClerkContext } from '../context'

/** A button that was clicked, where it stood, and whom it meant. */
interface ClickedButton {
  readonly caller: SignOutCaller
  readonly parentType: unknown
  readonly key: unknown
  readonly sessionId: string | undefined
  isGone: () => boolean
}

const clickedOf = new WeakMap<ClerkContext, Set<ClickedButton>>()

const placeOf = ({ parent, vnode }: ComponentInternalInstance) => ({ parentType: parent?.type, key: vnode.key })

/**
 * Remembers a clicked button for as long as another one may have to take its place. Call what it answers when the sign-out is
 * over.
 */
export function rememberClick(
  context: ClerkContext,
  instance: ComponentInternalInstance,
  caller: SignOutCaller,
  sessionId: string | undefined,
) {
  const clicked = clickedOf.get(context) ?? new Set()
  const button: ClickedButton = { caller, ...placeOf(instance), sessionId, isGone: () => instance.isUnmounted }
  clickedOf.set(context, clicked.add(button))
  return () => {
    if (!caller.state.value.failed) {
      // Whoever failed before is out of date.
      clicked.forEach(other => { if (!other.caller.state.value.pending) clicked.delete(other) })
    } else if (button.isGone()) {
      button.isGone = () => true
    } else {
      clicked.delete(button)
    }
  }
}

/**
 * Under `v-if="sessionId"` a button unmounts in its own click (trap 2), and if the sign-out fails there is a new one: to the
 * user it is the same, still busy, or failed. Answers with the caller of the one whose place an instance takes.
 */
export function callerOfPlace(
  context: ClerkContext,
  instance: ComponentInternalInstance,
  sessionId: () => string | undefined,
) {
  const clicked = clickedOf.get(context)
  for (const button of clicked ?? []) {
    const { parentType, key } = placeOf(instance)
    const isSame = button.parentType === parentType && button.key === key && button.sessionId === sessionId()
    if (!isSame || !button.isGone()) continue
    if (button.caller.state.value.pending) button.isGone = () => instance.isUnmounted
    else clicked!.delete(button)
    return button.caller
  }
  return undefined
}
