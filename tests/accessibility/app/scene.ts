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

/** The buttons that the test page shows, and the behavior of the page's Clerk. */
export interface Scene {
  buttons: SceneButton[]
  /** How many sign-out requests fail, starting with the first request. @default 0 */
  failures?: number
  /** Whether the sign-out callbacks stay pending until a test calls `testApp.settle()`. @default false */
  pendingCallback?: boolean
  localization?: LocalizationResource
  /** Whether the buttons are in a modal dialog. A heading is behind the dialog. @default false */
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
