import type { VNode } from 'vue'
import type { Action, ActionHandler } from '../action/action'

/** What `v-bind` of the slot's props puts on an element of one's own. */
export interface BoundAttributes {
  readonly 'onClick': ActionHandler
  readonly 'aria-disabled'?: 'true'
  readonly 'aria-busy'?: 'true'
  readonly 'data-failed'?: ''
}

/** The default slot's props. What `v-bind` should get is enumerable; `handler`, `pending` and `error` are not. */
export interface ActionSlotProps extends BoundAttributes {
  /**
   * Does what the button does. Taking it makes the button yours: the slot renders alone. It does nothing, and resolves
   * `false`, if the event's default was prevented or the button is `disabled`; otherwise it prevents the default itself.
   */
  readonly handler: ActionHandler
  /** Whether the action is under way. */
  readonly pending: boolean
  /** What the newest action failed with, or undefined. */
  readonly error: unknown
}

export interface ActionSlots {
  /** The label inside the button. Or, if it takes the `handler`, a button of your own, which renders alone. */
  'default'?: (props: ActionSlotProps) => VNode[]
  /** An icon that precedes the label. Hide it from assistive technology: the label is the name. */
  'icon-before'?: () => VNode[]
  /** An icon that follows the label. */
  'icon-after'?: () => VNode[]
}

/** How the slot's props are made. A class: getters of a prototype are not enumerable, and cost an instance nothing. */
export class SlotProps {
  readonly onClick: ActionHandler
  readonly #action: Action
  #usesHandler = false

  constructor(action: Action, attributes: Record<string, unknown>) {
    Object.assign(this, attributes)
    this.onClick = action.handler
    this.#action = action
  }

  static usesHandler(props: SlotProps) { return props.#usesHandler }

  get handler() {
    this.#usesHandler = true
    return this.#action.handler
  }

  get pending() { return this.#action.state.value.pending }
  get error() { return this.#action.state.value.error }

  // Vue's mark of what never becomes a proxy, which could not read private members.
  get __v_skip() { return true }
}
