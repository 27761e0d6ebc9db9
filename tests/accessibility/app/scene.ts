import type { LocalizationResource } from '@clerk/shared/types'
import { h, type VNode } from 'vue'
import { ClerkButton, SignOutButton, type ButtonProps, type ClerkButtonProps, type SignOutButtonProps } from 'vue-clerk'

interface Content {
  /** @default the component's own */
  label?: string
  /** A picture before the label and one after it. */
  icons?: boolean
}

export type SceneButton = Content & { attributes?: Record<string, string> } & (
  | { component: 'ClerkButton' } & ClerkButtonProps
  | { component?: 'SignOutButton' } & ButtonProps & Pick<SignOutButtonProps, 'pendingLabel' | 'signedOutLabel' | 'failedLabel'>
)

/** What the page shows, and how its Clerk behaves. */
export interface Scene {
  buttons: SceneButton[]
  /** How many sign-outs the server refuses. @default 0 */
  failures?: number
  /** Sign-outs stay pending, in their callback, until `settle()`. @default false */
  held?: boolean
  localization?: LocalizationResource
  /** The buttons are in a modal dialog, and a heading is behind it. @default false */
  dialog?: boolean
}

const icon = () => h('svg', { 'viewBox': '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: 'M4 4h16v16H4z' }))

export function renderButton(button: SceneButton, callback?: () => Promise<void>): VNode {
  const { component, label, icons, attributes, ...props } = button
  const slots = {
    ...(label !== undefined && { default: () => label }),
    ...(icons && { 'icon-before': icon, 'icon-after': icon }),
  }
  return component === 'ClerkButton'
    ? h(ClerkButton, { ...props, ...attributes }, slots)
    : h(SignOutButton, { ...props, ...attributes, signOutCallback: callback }, slots)
}
