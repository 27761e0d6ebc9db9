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
 * Renders the app's button if the slot uses its `handler`, otherwise the default button with the slot as its label.
 *
 * It reads attributes and slots from the instance, because the proxies of setup's context take time in each button. A
 * parent that changes them renders the button anyway.
 */
export function renderAction(
  action: Action,
  props: ActionProps,
  { attrs, slots }: ComponentInternalInstance,
  defaultLabel: () => string,
): VNode {
  const { handler } = action
  const state = action.state.value
  // Reads the props without subscriptions, because a parent that changes a prop renders this component anyway.
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
    const isCustom = (look.asChild || usesHandler || action.usesHandler) && !content.every(isText)
    if (isCustom || takesClick(root, handler)) return renderCustomRoot(nodes, root, attrs)
    if (root && isNativeControl(root)) {
      // As in @clerk/vue, a button or link without the handler gets it.
      return cloneVNode(root, mergeProps(customRootAttributes, attrs, { onClick: handler }))
    }
    // Plain text is passed as a string, which saves one node in every button.
    if (content.length > 0) label = nodes.length === 1 && root && isText(root) ? root.children as string : nodes
  }

  return renderButton(look, state, attrs, {
    label: label ?? defaultLabel(),
    iconBefore: slots['icon-before']?.(),
    iconAfter: slots['icon-after']?.(),
  }, handler)
}
