import type { Ref } from 'vue'
import type { CallState } from '../../shared/callState'
import type { ButtonProps } from '../button/buttonProps'

/**
 * Runs the action of a button. Resolves `true` when the action is done. Resolves `false` if the click is ignored, or if
 * a listener handles the error.
 */
export type ActionHandler = (event?: Event) => Promise<boolean>

/** The action of a button, and the state of the action. */
export interface Action {
  handler: ActionHandler
  readonly state: Readonly<Ref<CallState>>
  /**
   * Whether the slot uses the handler while the button is idle. If so, the slot's content always replaces the default
   * button, even if the slot renders a spinner without the handler while the button is pending.
   */
  usesHandler: boolean
}

export const interactive = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]'

/**
 * Returns whether the click is on the second or a later control inside the default button. A button must not contain
 * controls. If an app renders controls there by mistake, only a click on the first control runs the action.
 */
function isOnOtherControl(event: Event) {
  const button = event.currentTarget as Element | null
  // In a test, `currentTarget` may be an object without `matches`.
  return button?.matches?.('.vc-button') && [...button.querySelectorAll(interactive)].slice(1)
    .some(control => control.contains(event.target as Node))
}

/**
 * Returns whether the event is the second click of a double click. After the first click, the page may show another
 * button in the same place. The second click must not run the action of that button.
 */
const isRepeated = (event: Event) => !(event instanceof CustomEvent) && (event as UIEvent).detail > 1

/**
 * Prevents the default of a click: a link doesn't navigate, and a form isn't submitted. Returns whether to run the
 * button's action.
 */
export function shouldHandleClick(event: Event | undefined, { disabled }: ButtonProps): boolean {
  // A component of the app may emit "click" with a value that isn't an event.
  if (!event?.preventDefault) return !disabled
  const { defaultPrevented } = event
  event.preventDefault()
  return !defaultPrevented && !disabled && !isRepeated(event) && !isOnOtherControl(event)
}
