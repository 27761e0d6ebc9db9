import { h, mergeProps, type VNode, type VNodeArrayChildren } from 'vue'
import { lookAttributes, type ButtonProps } from './buttonProps'
import { slotContent } from '../slot/slotContent'

export interface ButtonState {
  pending?: boolean
  failed?: boolean
}

export interface ButtonContent {
  label: string | VNodeArrayChildren
  iconBefore?: VNode[]
  iconAfter?: VNode[]
}

/** What tells assistive technology, and the style sheet, how an action stands. Pending keeps the focus: no `disabled`. */
export function stateAttributes({ pending, failed }: ButtonState, disabled = false) {
  const attributes: Record<string, unknown> = {}
  if (pending || disabled) attributes['aria-disabled'] = 'true'
  if (pending) attributes['aria-busy'] = 'true'
  else if (failed) attributes['data-failed'] = ''
  return attributes
}

/** By key, an icon that comes and goes leaves the label where it is, and no placeholder while it is away. */
function icon(key: number, nodes: VNode[] | undefined) {
  return nodes && slotContent(nodes).length > 0 ? h('span', { key, class: 'vc-button-icon' }, nodes) : undefined
}

const hasAny = (attributes: object) => {
  for (const _ in attributes) return true
  return false
}

/** The one place that knows the default button's markup. No component of its own: a second instance would cost 2.5 times. */
export function renderButton(
  look: ButtonProps,
  state: ButtonState,
  attributes: Record<string, unknown>,
  { label, iconBefore, iconAfter }: ButtonContent,
  onClick?: (event?: Event) => unknown,
): VNode {
  const own = Object.assign(
    // Never patched onto an element of the app's, when a slot changes.
    { key: 'vc-button', type: 'button', class: 'vc-button' },
    lookAttributes(look),
    look.disabled && { disabled: true },
    stateAttributes(state),
  )
  // The app's listener comes first: it may prevent the click.
  const props = hasAny(attributes) ? mergeProps(own, attributes, { onClick }) : Object.assign(own, { onClick })
  const children = [icon(0, iconBefore), h('span', { key: 1, class: 'vc-button-label' }, label), icon(2, iconAfter)]
  return h('button', props, children.filter(child => child !== undefined))
}
