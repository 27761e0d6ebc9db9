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
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap(node => {
    if (Array.isArray(node)) return slotContent(node)
    const vnode = isVNode(node) ? node : typeof node === 'string' || typeof node === 'number' ? createTextVNode(`${node}`) : undefined
    if (!vnode || isBlank(vnode)) return []
    return vnode.type === Fragment ? slotContent(vnode.children) : [vnode]
  })
}

export const isText = (node: VNode) => node.type === Text
export const isNativeControl = (node: VNode) => node.type === 'button' || node.type === 'a'
