import { h, mergeProps, type VNode, type VNodeArrayChildren } from 'vue'
import type { ButtonLook } from './buttonLook'

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
  return {
    'aria-disabled': pending || disabled ? 'true' as const : undefined,
    'aria-busy': pending ? 'true' as const : undefined,
    'data-failed': failed && !pending ? '' : undefined,
  }
}

const icon = (nodes: VNode[] | undefined) => nodes && h('span', { class: 'vc-button-icon' }, nodes)

/** The one place that knows the default button's markup. No component of its own: a second instance would cost 2.5 times. */
export function renderButton(
  look: ButtonLook,
  state: ButtonState,
  attributes: Record<string, unknown>,
  content: ButtonContent,
): VNode {
  const own = {
    // Never patched onto an element of the app's, when a slot changes.
    'key': 'vc-button',
    'type': 'button',
    'class': 'vc-button',
    'data-variant': look.variant ?? 'solid',
    'data-tone': look.tone ?? 'neutral',
    'data-size': look.size ?? 'md',
    'data-block': look.block ? '' : undefined,
    'disabled': look.disabled || undefined,
    ...stateAttributes(state),
  }
  const label = h('span', { class: 'vc-button-label' }, content.label)
  const { iconBefore, iconAfter } = content
  return h('button', mergeProps(own, attributes), iconBefore || iconAfter ? [icon(iconBefore), label, icon(iconAfter)] : [label])
}
