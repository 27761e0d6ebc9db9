import { cloneVNode, h, Fragment, type VNode } from 'vue'
import { developmentWarning } from '../../shared/development'

/**
 * Clones `root` with `attributes`. The listener `attributes.onClick` runs before the click listener of `root`, because
 * `attributes.onClick` may prevent the button's action.
 */
function cloneWith(root: VNode, attributes: Record<string, unknown>) {
  const clone = cloneVNode(root, attributes)
  const listeners = [attributes.onClick ?? [], root.props?.onClick ?? []].flat()
  if (listeners.length > 1) clone.props!.onClick = listeners
  return clone
}

/** Renders the slot's root with the attributes that fall through. */
export function renderCustomRoot(nodes: VNode[], root: VNode | undefined, attributes: Record<string, unknown>) {
  if (root) {
    // Keeps the comments beside the root, because Vue renders a comment in place of a false `v-if`. Without the
    // comment, Vue would remount the root when the `v-if` turns true.
    if (nodes.length === 1 || !nodes.includes(root)) return cloneWith(root, attributes)
    return h(Fragment, nodes.map(node => node === root ? cloneWith(root, attributes) : node))
  }
  if (process.env.NODE_ENV !== 'production') {
    const lost = Object.keys(attributes).join(', ')
    if (lost) developmentWarning(`The slot has no single root element, so these attributes are lost: ${lost}. Render one element.`)
  }
  return h(Fragment, nodes)
}
