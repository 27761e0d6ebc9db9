import { cloneVNode, h, Fragment, mergeProps, type Ref, type VNode } from 'vue'
import { developmentWarning, isDevelopment } from '../development'
import type { ButtonLook } from './buttonLook'
import { renderButton, stateAttributes } from './renderButton'
import { isNativeControl, isText, slotContent } from './slotContent'

export type ActionHandler = (event?: Event) => Promise<boolean>

/** What a button does, and how that stands. */
export interface Action {
  handler: ActionHandler
  readonly pending: Readonly<Ref<boolean>>
  readonly error: Readonly<Ref<unknown>>
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

export interface ActionLook extends ButtonLook {
  asChild?: boolean
}

/** A class: getters of a prototype are not enumerable, and cost an instance nothing. */
class SlotProps {
  readonly onClick: ActionHandler
  readonly #action: Action
  #isTaken = false

  constructor(action: Action, attributes: Record<string, unknown>) {
    Object.assign(this, attributes)
    this.onClick = action.handler
    this.#action = action
  }

  static isTaken(props: SlotProps) { return props.#isTaken }

  get handler() {
    this.#isTaken = true
    return this.#action.handler
  }

  get pending() { return this.#action.pending.value }
  get error() { return this.#action.error.value }

  // Vue's mark of what never becomes a proxy, which could not read private members.
  get __v_skip() { return true }
}

const takesClick = (node: VNode | undefined, handler: ActionHandler) => {
  const listeners: unknown = node?.props?.onClick
  return listeners === handler || (Array.isArray(listeners) && listeners.includes(handler))
}

/** The app's listener first: it may prevent the click, as it may with our own button. */
function cloneWith(root: VNode, attributes: Record<string, unknown>) {
  const clone = cloneVNode(root, attributes)
  const listeners = [attributes.onClick ?? [], root.props?.onClick ?? []].flat()
  if (listeners.length > 1) clone.props!.onClick = listeners
  return clone
}

function renderOwned(nodes: VNode[], root: VNode | undefined, attributes: Record<string, unknown>) {
  if (root) {
    // A sibling that comes and goes must not remount the root: one element among comments keeps its place.
    if (nodes.length === 1 || !nodes.includes(root)) return cloneWith(root, attributes)
    return h(Fragment, nodes.map(node => node === root ? cloneWith(root, attributes) : node))
  }
  if (isDevelopment) {
    const lost = Object.keys(attributes).join(', ')
    if (lost) developmentWarning(`The slot has no single element for these attributes to fall on: ${lost}.`)
  }
  return h(Fragment, nodes)
}

/**
 * The slot rule: take the handler and you own the button; don't, and your children are the label inside ours.
 */
export function renderAction(
  action: Action,
  look: ActionLook,
  attributes: Record<string, unknown>,
  slots: ActionSlots,
  defaultLabel: () => string,
): VNode {
  const state = { pending: action.pending.value, failed: action.error.value !== undefined }
  const { handler } = action
  let nodes: VNode[] | undefined

  if (slots.default) {
    const forOwner = stateAttributes(state, look.disabled)
    const slotProps = new SlotProps(action, forOwner)
    nodes = slots.default(slotProps)
    const isTaken = SlotProps.isTaken(slotProps)
    const content = slotContent(nodes)
    const root = content.length === 1 ? content[0] : undefined
    if (!state.pending && !state.failed) action.isTaken = isTaken
    const isOwned = (look.asChild || isTaken || action.isTaken) && !content.every(isText)
    if (content.length === 0) {
      nodes = undefined
    } else if (isOwned || takesClick(root, handler)) {
      return renderOwned(nodes, root, attributes)
    } else if (root && isNativeControl(root)) {
      // The way @clerk/vue is used: a button or link of one's own that says nothing of a click gets ours.
      return cloneVNode(root, mergeProps(forOwner, attributes, { onClick: handler }))
    }
  }

  return renderButton(look, state, attributes, {
    label: nodes ?? defaultLabel(),
    iconBefore: slots['icon-before']?.(),
    iconAfter: slots['icon-after']?.(),
  }, handler)
}
