import { cloneVNode, h, Fragment, type VNode } from 'vue'
import { developmentWarning, isDevelopment } from '../../shared/development'

/** The app's listener first: it may prevent the click, as it may with our own button. */
function cloneWith(root: VNode, attributes: Record<string, unknown>) {
  const clone = cloneVNode(root, attributes)
  const listeners = [attributes.onClick ?? [], root.props?.onClick ?? []].flat()
  if (listeners.length > 1) clone.props!.onClick = listeners
  return clone
}

/** A button of the app's own: what falls through lands on its element. */
export function renderCustomRoot(nodes: VNode[], root: VNode | undefined, attributes: Record<string, unknown>) {
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
