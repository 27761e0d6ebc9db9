import type { Ref } from 'vue'
import type { CallState } from '../../shared/callState'
import type { ButtonProps } from '../button/buttonProps'

export type ActionHandler = (event?: Event) => Promise<boolean>

/** The action of a button, and its state. */
export interface Action {
  handler: ActionHandler
  readonly state: Readonly<Ref<CallState>>
  /** Whether the slot used the handler when the button was last idle: while it is pending, the slot may render something else. */
  usesHandler?: boolean
}

export const interactive = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]'

/** Whether the click was on a second control inside our own button, which is invalid markup: only the first one acts. */
function isOnOtherControl(event: Event) {
  const button = event.currentTarget as Element | null
  // The event of a test may have no elements.
  if (!button?.matches?.('.vc-button')) return false
  const control = (event.target as Element).closest(interactive)
  return control !== button && control !== button.querySelector(interactive)
}

/** The second click of a double click may be on a button that has just taken the place of the first. */
const isRepeated = (event: Event) => !(event instanceof CustomEvent) && (event as UIEvent).detail > 1

/** Prevents the default of a click, also when disabled: no link navigates and no form submits. Returns whether to run the action. */
export function shouldHandleClick(event: Event | undefined, { disabled }: ButtonProps): boolean {
  // A component of the app may pass another value than an event.
  if (!event?.preventDefault) return !disabled
  const { defaultPrevented } = event
  event.preventDefault()
  return !defaultPrevented && !disabled && !isRepeated(event) && !isOnOtherControl(event)
}
