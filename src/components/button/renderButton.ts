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

/**
 * Returns the attributes that show the button's state to assistive technology and to the style sheet. A pending button
 * isn't `disabled`, because a disabled button would lose the focus.
 */
export function stateAttributes({ pending, failed }: ButtonState, disabled = false) {
  const attributes: Record<string, unknown> = {}
  if (pending || disabled) attributes['aria-disabled'] = 'true'
  if (pending) attributes['aria-busy'] = 'true'
  else if (failed) attributes['data-failed'] = ''
  return attributes
}

/** Renders an icon with a key, so that the label isn't remounted when the icon is added or removed. */
function icon(key: number, nodes: VNode[] | undefined) {
  return nodes && slotContent(nodes).length > 0 ? h('span', { key, class: 'vc-button-icon' }, nodes) : undefined
}

const hasAny = (attributes: object) => {
  for (const _ in attributes) return true
  return false
}

/**
 * Renders the default button. This function isn't a component, because a second component instance would make a button
 * 2.5 times as slow.
 */
export function renderButton(
  look: ButtonProps,
  state: ButtonState,
  attributes: Record<string, unknown>,
  { label, iconBefore, iconAfter }: ButtonContent,
  onClick?: (event?: Event) => unknown,
): VNode {
  const own = Object.assign(
    // The key stops Vue from reusing this element for the app's button when the slot's content changes.
    { key: 'vc-button', type: 'button', class: 'vc-button' },
    lookAttributes(look),
    look.disabled && { disabled: true },
    stateAttributes(state),
  )
  // The app's click listener runs first, because this listener may prevent the button's action.
  const props = hasAny(attributes) ? mergeProps(own, attributes, { onClick }) : Object.assign(own, { onClick })
  const children = [icon(0, iconBefore), h('span', { key: 1, class: 'vc-button-label' }, label), icon(2, iconAfter)]
  return h('button', props, children.filter(child => child !== undefined))
}
