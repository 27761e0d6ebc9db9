import type { Ref } from 'vue'
import type { CallState } from '../callState'
import type { ButtonLook } from './buttonLook'

export type ActionHandler = (event?: Event) => Promise<boolean>

/** What a button does, and how that stands. */
export interface Action {
  handler: ActionHandler
  readonly state: Readonly<Ref<CallState>>
  /** Whether the slot took the handler when it was last at rest: while it waits it may show something else. */
  isTaken?: boolean
}

/** Whether a click means the action. A link must not leave, and a button without a type must not submit, also when disabled. */
export function mayAct(event: Event | undefined, { disabled }: ButtonLook): boolean {
  const isPrevented = event?.defaultPrevented
  // A component of the app's may hand on something else than an event.
  event?.preventDefault?.()
  return !isPrevented && !disabled
}
