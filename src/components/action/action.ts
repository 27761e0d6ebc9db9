import type { Ref } from 'vue'
import type { CallState } from '../../shared/callState'
import type { ButtonProps } from '../button/buttonProps'

/**
 * Runs a button's action. Resolves `true` when the action is done, and `false` if the click is ignored or a listener
 * handles the error.
 */
export type ActionHandler = (event?: Event) => Promise<boolean>

/** The action of a button, and its state. */
export interface Action {
  handler: ActionHandler
  readonly state: Readonly<Ref<CallState>>
  /**
   * Whether the slot used the handler when the button was last idle. While the button is pending, the slot may render
   * content that doesn't use the handler.
   */
  usesHandler?: boolean
}

export const interactive = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]'

/**
 * Returns whether the click was on a second control inside the default button. Controls inside a button are invalid
 * markup, and only the first of them runs the action.
 */
function isOnOtherControl(event: Event) {
  const button = event.currentTarget as Element | null
  // In a test, the event's target may not be an element.
  if (!button?.matches?.('.vc-button')) return false
  const control = (event.target as Element).closest(interactive)
  return control !== button && control !== button.querySelector(interactive)
}

/**
 * Returns whether this is the second click of a double click. The second click may hit a button that has just replaced
 * the first clicked button.
 */
const isRepeated = (event: Event) => !(event instanceof CustomEvent) && (event as UIEvent).detail > 1

/**
 * Prevents the default of a click, so that no link navigates and no form submits. Returns whether to run the action.
 */
export function shouldHandleClick(event: Event | undefined, { disabled }: ButtonProps): boolean {
  // A component of the app may emit "click" with a value that isn't an event.
  if (!event?.preventDefault) return !disabled
  const { defaultPrevented } = event
  event.preventDefault()
  return !defaultPrevented && !disabled && !isRepeated(event) && !isOnOtherControl(event)
}
