import { Comment, Fragment, Text, type VNode } from 'vue'

const isBlank = ({ type, children }: VNode) =>
  type === Comment || (type === Text && typeof children === 'string' && children.trim() === '')

/** What a slot really renders: fragments opened (a forwarded slot, `v-for`), comments and blank text left out. */
export function slotContent(nodes: readonly VNode[]): VNode[] {
  return nodes.flatMap(node => {
    if (node.type === Fragment && Array.isArray(node.children)) return slotContent(node.children as VNode[])
    return isBlank(node) ? [] : [node]
  })
}

export const isText = (node: VNode) => node.type === Text
export const isNativeControl = (node: VNode) => node.type === 'button' || node.type === 'a'
