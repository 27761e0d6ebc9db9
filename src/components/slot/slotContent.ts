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

/** Returns whether a node renders nothing visible: a comment or a blank text. */
export const isBlank = ({ type, children }: VNode) =>
  type === Comment || (type === Text && !(children as string | null)?.trim())

function collect(nodes: VNodeNormalizedChildren | VNodeArrayChildren, content: VNode[]): VNode[] {
  if (!Array.isArray(nodes)) return content
  for (const node of nodes) {
    if (Array.isArray(node)) {
      collect(node, content)
      continue
    }
    const vnode = typeof node === 'string' || typeof node === 'number' ? createTextVNode(`${node}`) : node
    if (!isVNode(vnode)) continue
    if (vnode.type === Fragment) collect(vnode.children, content)
    else if (!isBlank(vnode)) content.push(vnode)
  }
  return content
}

/**
 * Returns the elements, components and texts of a slot. Flattens fragments, which forwarded slots and `v-for` create.
 * Omits comments, blank texts and empty values.
 */
export const slotContent = (nodes: VNodeArrayChildren): VNode[] => collect(nodes, [])

export const isText = (node: VNode) => node.type === Text
