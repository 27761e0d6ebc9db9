import * as vue from 'vue'
import type { ComponentInternalInstance, VNode } from 'vue'
import { ssrInterpolate, ssrRenderAttrs, ssrRenderVNode } from 'vue/server-renderer'
import { labelProps } from './renderButton'

type Attributes = Record<string, unknown>
type Push = Parameters<typeof ssrRenderVNode>[0]

/**
 * Calls the render function of a component. Vue's server renderer calls this function too, so the buttons handle errors
 * and directives as all components do. Vue doesn't declare the type of the function.
 */
const { renderComponentRoot } = (vue as unknown as {
  ssrUtils: { renderComponentRoot: (instance: ComponentInternalInstance) => VNode }
}).ssrUtils

// The attributes of the newest default button, and the HTML of these attributes. Most buttons have the same attributes.
let newest: Attributes = {}
let newestHtml = ''

/** Returns whether `attributes` has the values of `others`, apart from the listener. */
function hasAll(attributes: Attributes, others: Attributes) {
  for (const name in others) if (name !== 'onClick' && others[name] !== attributes[name]) return false
  return true
}

/** Returns the HTML of a default button's attributes. */
function htmlOf(attributes: Attributes) {
  if (!hasAll(newest, attributes) || !hasAll(attributes, newest)) {
    // Removes the listener, because the listener would keep the app of a request in memory.
    newest = { ...attributes, onClick: undefined }
    newestHtml = ssrRenderAttrs(newest, 'button')
  }
  return newestHtml
}

/** Returns the label of a default button that has neither icons nor attributes of the app. The label must be a text. */
function plainLabel({ dirs, children }: VNode, attributes: Attributes): string | undefined {
  const [label, icon] = Array.isArray(children) ? children as VNode[] : []
  if (label?.props !== labelProps || icon || dirs) return undefined
  for (const _ in attributes) return undefined
  return typeof label.children === 'string' ? label.children : undefined
}

/**
 * Renders a button on a server. If the button is a default button with a text, this function writes the HTML as one
 * string. Vue's server renderer takes longer, and renders all other buttons.
 *
 * `scopes` has the IDs of scoped styles. The buttons don't inherit attributes, so Vue passes no other attributes.
 */
export function ssrRender(_: unknown, push: Push, instance: ComponentInternalInstance, scopes?: Attributes) {
  const root = instance.subTree = renderComponentRoot(instance)
  const label = plainLabel(root, instance.attrs)
  // Vue adds the suffix "-s" to the IDs that apply to every element of a slot.
  const slotScopes = scopes && Object.keys(scopes).filter(id => id.endsWith('-s')).join(' ')
  if (label === undefined) {
    ssrRenderVNode(push, root, instance, slotScopes)
    return
  }
  const ids = scopes ? ssrRenderAttrs(scopes) : ''
  const slotIds = slotScopes ? ` ${slotScopes}` : ''
  push(`<button${htmlOf(root.props!)}${ids}><span class="${labelProps.class}"${slotIds}>${ssrInterpolate(label)}</span></button>`)
}
