import { h, type VNode } from 'vue'
import type { ActionSlotProps } from 'vue-clerk'
import type { FactDetails } from '../history/facts'
import { targetProps, type Mounted } from './buttonSpec'
import { createCallback } from './callbacks'
import type { Copy } from './copies'
import type { AuthRefs } from './conditions'

export interface ButtonHost {
  copy: Copy
  record: (details: FactDetails) => void
  signOutAgain: () => void
  /** Called at each call of a button's `signOutCallback`. */
  onCallback: () => void
  /** The effect scopes of all buttons that were mounted. */
  scopes: Set<{ active: boolean }>
}

/** Returns a function that renders a button. */
export function createButtonRenderer({ copy, record, signOutAgain, onCallback, scopes }: ButtonHost) {
  const { SignOutButton } = copy
  const callbacks = new Map<string, () => void>()

  function callbackOf({ serial, spec: { callback } }: Mounted) {
    if (!callback) return undefined
    const key = `${serial} ${callback}`
    if (!callbacks.has(key)) callbacks.set(key, createCallback(serial, callback, { record, signOutAgain, onCallback }))
    return callbacks.get(key)
  }

  function propsOf(button: Mounted, bound: string | null | undefined): Record<string, unknown> {
    const { serial, spec } = button
    const target = targetProps(spec, bound)
    button.renderedOptions = target.signOutOptions
    return {
      ...target,
      signOutCallback: callbackOf(button),
      onSignOut: () => record({ type: 'signOut', button: serial }),
      ...(spec.listens && { onError: (error: unknown) => record({ type: 'error', button: serial, error }) }),
    }
  }

  const rememberScope = (instance: unknown) => {
    if (instance) scopes.add((instance as { $: { scope: { active: boolean } } }).$.scope)
  }

  return (button: Mounted, { auth, holds }: AuthRefs): VNode | undefined => {
    const { serial, spec: { form, condition } } = button
    if (!holds(condition)) return undefined
    const own = (attributes: object) => h('button', attributes, 'Sign Out')
    const slot = (slotProps: ActionSlotProps) => own(form === 'as-child'
      ? slotProps
      : { 'onClick': slotProps.handler, 'aria-busy': slotProps.pending || undefined })
    const props = {
      ...propsOf(button, auth.sessionId.value),
      'key': serial, 'ref': rememberScope, 'data-serial': serial, 'asChild': form === 'as-child',
    }
    return form === 'plain' ? h(SignOutButton, props) : h(SignOutButton, props, { default: slot })
  }
}
