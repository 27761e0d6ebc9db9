import type { LocalizationResource } from '@clerk/shared/types'
import { h, type VNode } from 'vue'
import { ClerkButton, SignOutButton, type ButtonProps, type ClerkButtonProps, type SignOutButtonProps } from 'vue-clerk'

interface Content {
  /** The text of the label. @default the component's own label */
  label?: string
  /** Whether icons are before and after the label. @default false */
  icons?: boolean
}

export type SceneButton = Content & { attributes?: Record<string, string> } & (
  | { component: 'ClerkButton' } & ClerkButtonProps
  | { component?: 'SignOutButton' } & ButtonProps & Pick<SignOutButtonProps, 'pendingLabel' | 'signedOutLabel' | 'failedLabel'>
)

/** The buttons of the page, and the behavior of its Clerk. */
export interface Scene {
  buttons: SceneButton[]
  /** The number of sign-outs that the server refuses. @default 0 */
  failures?: number
  /** Whether the sign-out callbacks stay pending until `settle()` is called. @default false */
  held?: boolean
  localization?: LocalizationResource
  /** Whether the buttons are in a modal dialog. The page behind the dialog has a heading. @default false */
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
