import { cloneVNode, mergeProps, toRaw, type ComponentInternalInstance, type VNode } from 'vue'
import type { Action, ActionHandler } from '../action/action'
import type { ButtonProps } from '../button/buttonProps'
import { addStateAttributes, renderButton } from '../button/renderButton'
import { renderCustomRoot } from './renderCustomRoot'
import { isNativeControl, isText, slotContent } from './slotContent'
import { SlotProps } from './slotProps'

export interface ActionProps extends ButtonProps {
  asChild?: boolean
}

const hasHandler = (node: VNode | undefined, handler: ActionHandler) =>
  node?.props && [node.props.onClick].flat().includes(handler)

/**
 * Renders the app's button if the slot uses the slot prop `handler`. Otherwise, renders the default button with the
 * slot's content as the label.
 *
 * Reads attributes and slots from the instance, because the proxies of setup's context are slower. These reads aren't
 * reactive. When a parent changes attributes or slots, Vue renders the button again anyway.
 */
export function renderAction(
  action: Action,
  props: ActionProps,
  { attrs, slots }: ComponentInternalInstance,
  defaultLabel: () => string,
): VNode {
  const { handler } = action
  const state = action.state.value
  // Reads the props without subscribing to them. When a parent changes a prop, Vue renders the button again anyway.
  const look = toRaw(props)
  let label: VNode[] | string | undefined

  if (slots.default) {
    const customRootAttributes = addStateAttributes({}, state, look.disabled)
    const slotProps = new SlotProps(action, customRootAttributes)
    const nodes = slots.default(slotProps)
    const usesHandler = SlotProps.usesHandler(slotProps)
    const content = slotContent(nodes)
    const root = content.length === 1 ? content[0] : undefined
    if (!state.pending && !state.failed) action.usesHandler = usesHandler
    const isCustom = (look.asChild || usesHandler || action.usesHandler) && !content.every(isText)
    if (isCustom || hasHandler(root, handler)) return renderCustomRoot(nodes, root, attrs)
    if (root && isNativeControl(root)) {
      // A native button or link in the slot gets the handler as its click listener, as in @clerk/vue.
      return cloneVNode(root, mergeProps(customRootAttributes, attrs, { onClick: handler }))
    }
    // Passes a text as a string, because a string needs one vnode less.
    if (content.length > 0) label = nodes.length === 1 && root && isText(root) ? root.children as string : nodes
  }

  return renderButton(look, state, attrs, slots, label ?? defaultLabel(), handler)
}
