import { cloneVNode, mergeProps, toRaw, type ComponentInternalInstance, type VNode } from 'vue'
import type { Action, ActionHandler } from '../action/action'
import type { ButtonProps } from '../button/buttonProps'
import { renderButton, stateAttributes } from '../button/renderButton'
import { renderCustomRoot } from './renderCustomRoot'
import { isNativeControl, isText, slotContent } from './slotContent'
import { SlotProps } from './slotProps'

export interface ActionProps extends ButtonProps {
  asChild?: boolean
}

const takesClick = (node: VNode | undefined, handler: ActionHandler) => {
  const listeners: unknown = node?.props?.onClick
  return listeners === handler || (Array.isArray(listeners) && listeners.includes(handler))
}

/**
 * The slot rule: take the handler and you own the button; don't, and your children are the label inside ours.
 *
 * Attributes and slots are the instance's own: the proxies that setup's context has for them cost each button some time, and
 * the parent that changes them renders it anyway.
 */
export function renderAction(
  action: Action,
  props: ActionProps,
  { attrs, slots }: ComponentInternalInstance,
  defaultLabel: () => string,
): VNode {
  const { handler } = action
  const state = action.state.value
  // The parent that changes a prop renders this component anyway: a subscription to each would only cost.
  const look = toRaw(props)
  let label: VNode[] | string | undefined

  if (slots.default) {
    const customRootAttributes = stateAttributes(state, look.disabled)
    const slotProps = new SlotProps(action, customRootAttributes)
    const nodes = slots.default(slotProps)
    const usesHandler = SlotProps.usesHandler(slotProps)
    const content = slotContent(nodes)
    const root = content.length === 1 ? content[0] : undefined
    if (!state.pending && !state.failed) action.usesHandler = usesHandler
    const isOwned = (look.asChild || usesHandler || action.usesHandler) && !content.every(isText)
    if (isOwned || takesClick(root, handler)) return renderCustomRoot(nodes, root, attrs)
    if (root && isNativeControl(root)) {
      // The way @clerk/vue is used: a button or link of one's own that says nothing of a click gets ours.
      return cloneVNode(root, mergeProps(customRootAttributes, attrs, { onClick: handler }))
    }
    // Text alone goes in as it is: a text node of its own would be one more to make for every button.
    if (content.length > 0) label = nodes.length === 1 && root && isText(root) ? root.children as string : nodes
  }

  return renderButton(look, state, attrs, {
    label: label ?? defaultLabel(),
    iconBefore: slots['icon-before']?.(),
    iconAfter: slots['icon-after']?.(),
  }, handler)
}
