import { createElementVNode, mergeProps, type VNode, type VNodeArrayChildren } from 'vue'
import { buttonAttributes, type ButtonProps } from './buttonProps'
import { slotContent } from '../slot/slotContent'

export interface ButtonState {
  pending?: boolean
  failed?: boolean
}

/**
 * Adds the attributes that show the button's state to assistive technology and to the style sheet. A pending button
 * isn't `disabled`, because a disabled button would lose the focus.
 */
export function addStateAttributes(
  attributes: Record<string, unknown>,
  { pending, failed }: ButtonState,
  disabled = false,
) {
  if (pending || disabled) attributes['aria-disabled'] = 'true'
  if (pending) attributes['aria-busy'] = 'true'
  else if (failed) attributes['data-failed'] = ''
  return attributes
}

type Slot = (() => VNode[]) | undefined

export const labelProps = { key: 1, class: 'vc-button-label' }

/** Renders an icon with a key, so that the label isn't remounted when the icon is added or removed. */
function icon(key: number, slot: Slot) {
  const nodes = slot?.()
  return nodes && slotContent(nodes).length > 0 ? [createElementVNode('span', { key, class: 'vc-button-icon' }, nodes)] : []
}

/**
 * Renders the default button. This function isn't a component, because a second component instance would make a button
 * 2.5 times as slow.
 */
export function renderButton(
  look: ButtonProps,
  state: ButtonState,
  attributes: Record<string, unknown>,
  slots: Readonly<Record<string, Slot>>,
  label: string | VNodeArrayChildren,
  onClick?: (event?: Event) => unknown,
): VNode {
  const hasAttributes = Object.keys(attributes).length > 0
  let props = addStateAttributes(buttonAttributes(look, hasAttributes ? undefined : onClick), state)
  // The app's click listener runs first, because this listener may prevent the button's action.
  if (hasAttributes) props = mergeProps(props, attributes, { onClick })
  const { 'icon-before': before, 'icon-after': after } = slots
  const labelNode = createElementVNode('span', labelProps, label)
  return createElementVNode('button', props, before || after ? [...icon(0, before), labelNode, ...icon(2, after)] : [labelNode])
}
