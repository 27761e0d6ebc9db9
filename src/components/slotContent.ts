import {
  Comment,
  createTextVNode,
  Fragment,
  isVNode,
  Text,
  type VNode,
  type VNodeArrayChildren,
  type VNodeNormalizedChildren,
} from 'vue'

const isBlank = ({ type, children }: VNode) =>
  type === Comment || (type === Text && typeof children === 'string' && children.trim() === '')

/**
 * What a slot really renders: fragments opened (a forwarded slot, `v-for`), comments, blank text, and what render functions
 * and JSX leave in their arrays left out.
 */
export function slotContent(nodes: VNodeNormalizedChildren | VNodeArrayChildren): VNode[] {
  const content: VNode[] = []
  if (Array.isArray(nodes)) addContent(content, nodes)
  return content
}

// Every button does this at every rendering: no array for each of its nodes.
function addContent(content: VNode[], nodes: VNodeArrayChildren) {
  for (const node of nodes) {
    if (Array.isArray(node)) {
      addContent(content, node)
    } else if (typeof node === 'string' || typeof node === 'number') {
      if (`${node}`.trim()) content.push(createTextVNode(`${node}`))
    } else if (isVNode(node) && !isBlank(node)) {
      if (node.type !== Fragment) content.push(node)
      else if (Array.isArray(node.children)) addContent(content, node.children)
    }
  }
}

export const isText = (node: VNode) => node.type === Text
export const isNativeControl = (node: VNode) => node.type === 'button' || node.type === 'a'
