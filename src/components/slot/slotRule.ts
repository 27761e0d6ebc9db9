import { cloneVNode, mergeProps, toRaw, type ComponentInternalInstance, type VNode } from 'vue'
import type { Action } from '../action/action'
import type { ButtonProps } from '../button/buttonProps'
import { addStateAttributes, renderButton } from '../button/renderButton'
import { renderCustomRoot } from './renderCustomRoot'
import { isBlank, isText, slotContent } from './slotContent'
import { SlotProps } from './slotProps'

export interface ActionProps extends ButtonProps {
  asChild?: boolean
}

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
    const slotProps = new SlotProps(action, look.disabled)
    const nodes = slots.default(slotProps)
    const usesHandler = SlotProps.usesHandler(slotProps)
    if (!state.pending && !state.failed) action.usesHandler = usesHandler
    const only = nodes.length === 1 ? nodes[0] : undefined
    if (only && isText(only)) {
      // Passes a text as a string, because a string needs one vnode less.
      label = isBlank(only) ? undefined : only.children as string
    } else {
      const content = slotContent(nodes)
      const root = content.length === 1 ? content[0] : undefined
      const isCustom = (look.asChild || usesHandler || action.usesHandler) && !content.every(isText)
      const listeners: unknown[] = [root?.props?.onClick].flat()
      if (isCustom || listeners.includes(handler)) return renderCustomRoot(nodes, root, attrs)
      if (root && (root.type === 'button' || root.type === 'a')) {
        // A native button or link in the slot gets the handler as its click listener, as in @clerk/vue.
        return cloneVNode(root, mergeProps(addStateAttributes({}, state, look.disabled), attrs, { onClick: handler }))
      }
      if (content.length > 0) label = nodes
    }
  }

  return renderButton(look, state, attrs, slots, label ?? defaultLabel(), handler)
}
