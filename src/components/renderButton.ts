import { h, mergeProps, type VNode, type VNodeArrayChildren } from 'vue'
import { lookAttributes, type ButtonLook } from './buttonLook'
import { slotContent } from './slotContent'

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
  const attributes: { 'aria-disabled'?: 'true', 'aria-busy'?: 'true', 'data-failed'?: '' } = {}
  if (pending || disabled) attributes['aria-disabled'] = 'true'
  if (pending) attributes['aria-busy'] = 'true'
  else if (failed) attributes['data-failed'] = ''
  return attributes
}

/** By key, an icon that comes and goes leaves the label where it is, and no placeholder while it is away. */
function addIcon(children: VNode[], key: string, nodes: VNode[] | undefined) {
  if (nodes && slotContent(nodes).length > 0) children.push(h('span', { key, class: 'vc-button-icon' }, nodes))
}

/** The one place that knows the default button's markup. No component of its own: a second instance would cost 2.5 times. */
export function renderButton(
  look: ButtonLook,
  state: ButtonState,
  attributes: Record<string, unknown>,
  { label, iconBefore, iconAfter }: ButtonContent,
  onClick?: (event?: Event) => unknown,
): VNode {
  const own: Record<string, unknown> = {
    // Never patched onto an element of the app's, when a slot changes.
    key: 'vc-button',
    type: 'button',
    class: 'vc-button',
    ...lookAttributes(look),
    ...stateAttributes(state),
  }
  if (look.disabled) own.disabled = true
  const children: VNode[] = []
  addIcon(children, 'before', iconBefore)
  children.push(h('span', { key: 'label', class: 'vc-button-label' }, label))
  addIcon(children, 'after', iconAfter)
  return h('button', mergeProps(own, attributes, onClick ? { onClick } : {}), children)
}
