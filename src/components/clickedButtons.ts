import type { ComponentInternalInstance } from 'vue'
import type { SignOutCaller } from '../sign-out/operation'
import type { ClerkContext } from '../context'

/** Where a button stands, and whom it means. */
type Place = readonly unknown[]

interface ClickedButton {
  readonly caller: SignOutCaller
  readonly place: Place
  isGone: () => boolean
}

const clickedOf = new WeakMap<ClerkContext, Set<ClickedButton>>()

/** Another instance has the same place if it is the same to whoever wrote the template. */
const placeOf = ({ parent, vnode }: ComponentInternalInstance, sessionId: string | undefined): Place =>
  [parent?.type, vnode.key, sessionId]

/** Remembers a clicked button for as long as another one may take its place. Call what it answers when the sign-out is over. */
export function rememberClick(
  context: ClerkContext,
  instance: ComponentInternalInstance,
  caller: SignOutCaller,
  sessionId: string | undefined,
) {
  const clicked = clickedOf.get(context) ?? new Set()
  const button: ClickedButton = { caller, place: placeOf(instance, sessionId), isGone: () => instance.isUnmounted }
  clickedOf.set(context, clicked.add(button))
  return () => {
    const isFailed = caller.state.value.failed
    // Whoever has seen it, or failed before somebody signed out, has nothing more to tell.
    for (const other of clicked) {
      if (isFailed ? other === button && !button.isGone() : !other.caller.state.value.pending) clicked.delete(other)
    }
    // Not the instance: it would stay in memory for as long as its place is empty.
    button.isGone = () => true
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
): SignOutCaller | undefined {
  const clicked = clickedOf.get(context)
  for (const button of clicked ?? []) {
    const place = placeOf(instance, sessionId())
    if (!button.isGone() || button.place.some((part, at) => part !== place[at])) continue
    if (button.caller.state.value.pending) button.isGone = () => instance.isUnmounted
    else clicked!.delete(button)
    return button.caller
  }
  return undefined
}
