import type { VNode } from 'vue'
import type { Action, ActionHandler } from '../action/action'
import { addStateAttributes } from '../button/renderButton'

/** The attributes that `v-bind="slotProps"` sets on your element. */
export interface BoundAttributes {
  /** The same function as `handler`. */
  readonly 'onClick': ActionHandler
  /** `'true'` while the action is pending, or if the button is disabled. */
  readonly 'aria-disabled'?: 'true'
  /** `'true'` while the action is pending. */
  readonly 'aria-busy'?: 'true'
  /** `''` if the newest action failed. */
  readonly 'data-failed'?: ''
}

/** The props of the default slot. `v-bind` sets only `BoundAttributes`, because the other props aren't enumerable. */
export interface ActionSlotProps extends BoundAttributes {
  /**
   * Runs the button's action. A slot that reads `handler` replaces the default button.
   *
   * The handler prevents the default of the event. The handler resolves `false` and runs no action in two cases: the
   * default was already prevented, or the button is `disabled`.
   */
  readonly handler: ActionHandler
  /** Whether the action is in flight. */
  readonly pending: boolean
  /** The error of the newest action. `undefined` after a success, and while an action is in flight. */
  readonly error: unknown
}

/** The slots of `SignInButton`, `SignOutButton` and `SignUpButton`. */
export interface ActionSlots {
  /** The label of the button. If the slot uses `handler`, the slot replaces the button. */
  'default'?: (props: ActionSlotProps) => VNode[]
  /** An icon before the label. Hide the icon from screen readers, because the label is the button's name. */
  'icon-before'?: () => VNode[]
  /** An icon after the label. Hide the icon from screen readers, because the label is the button's name. */
  'icon-after'?: () => VNode[]
}

/**
 * The object that the slot gets as its props. The getters of a class aren't enumerable and need no memory per instance.
 */
export class SlotProps {
  readonly onClick: ActionHandler
  readonly #action: Action
  #usesHandler = false

  constructor(action: Action, disabled: boolean | undefined) {
    this.onClick = action.handler
    this.#action = action
    addStateAttributes(this as unknown as Record<string, unknown>, action.state.value, disabled)
  }

  static usesHandler(props: SlotProps) { return props.#usesHandler }

  get handler() {
    this.#usesHandler = true
    return this.#action.handler
  }

  get pending() { return this.#action.state.value.pending }
  get error() { return this.#action.state.value.error }

  // Keeps Vue from wrapping the object in a proxy, because a proxy can't read private members.
  get __v_skip() { return true }
}
