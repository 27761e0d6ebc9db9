import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { h } from 'vue'
import { vi } from 'vitest'
import { SignInButton, type SignInButtonProps } from 'vue-clerk'
import { mountApp, type MountOptions } from './mountApp'

export type Props = SignInButtonProps & Record<string, unknown>

/** Mounts an app with one sign-in button and no session. */
export async function mountButton(props: Props = {}, { options, ...settings }: MountOptions = {}) {
  const app = await mountApp(() => h(SignInButton, props), {
    scenario: { sessions: 0 },
    options: { signInUrl: '/sign-in', ...options },
    ...settings,
  })
  const button = getByRole(app.container, 'button', { name: 'Sign In' })
  return { ...app, button, click: () => userEvent.click(button) }
}

export const openModal = vi.fn()

/** A stub of Clerk’s UI. */
class ClerkUI {
  ensureMounted = () => Promise.resolve({ openModal })
}

export const withUi: MountOptions = { options: { ui: { ClerkUI: ClerkUI as never } } }
