import type { VNode } from 'vue'
import type { Action, ActionHandler } from '../action/action'

/** The attributes that `v-bind="slotProps"` sets on your element. */
export interface BoundAttributes {
  /** The same function as `handler`. */
  readonly 'onClick': ActionHandler
  /** `'true'` while the action is pending, or if the button is disabled. */
  readonly 'aria-disabled'?: 'true'
  /** `'true'` while the action is pending. */
  readonly 'aria-busy'?: 'true'
  /** Set if the newest action failed. */
  readonly 'data-failed'?: ''
}

/** The props of the default slot. Only those of `BoundAttributes` are enumerable, so that `v-bind` sets no others. */
export interface ActionSlotProps extends BoundAttributes {
  /**
   * Runs the button's action. A slot that reads it replaces the default button.
   *
   * It prevents the default of the event. If that was already prevented, or if the button is `disabled`, it does
   * nothing and resolves `false`.
   */
  readonly handler: ActionHandler
  /** Whether the action is in flight. */
  readonly pending: boolean
  /** The error of the newest action. `undefined` if it succeeded, and while one is in flight. */
  readonly error: unknown
}

/** The slots of `SignInButton` and `SignOutButton`. */
export interface ActionSlots {
  /** The label inside the button, or your button if the slot uses `handler`. */
  'default'?: (props: ActionSlotProps) => VNode[]
  /** An icon before the label. Hide it from screen readers: the label is the button's name. */
  'icon-before'?: () => VNode[]
  /** An icon after the label. Hide it from screen readers: the label is the button's name. */
  'icon-after'?: () => VNode[]
}

/**
 * The object behind the slot's props. It is a class, because getters of a prototype are not enumerable and need no
 * memory per instance.
 */
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

  // Keeps Vue from wrapping the object in a proxy, which can't read private members.
  get __v_skip() { return true }
}
