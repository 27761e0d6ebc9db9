import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { h, type Component } from 'vue'
import { vi } from 'vitest'
import { SignInButton, SignUpButton, type SignInButtonProps, type SignUpButtonProps } from 'vue-clerk'
import { mountApp, type MountOptions } from './mountApp'

export type Props = SignInButtonProps & SignUpButtonProps & Record<string, unknown>

/** A button that opens Clerk's page or dialog, with the members of Clerk that the button uses. */
export interface AuthButton {
  name: string
  component: Component
  label: string
  /** The path of Clerk's page. */
  page: string
  redirect: 'redirectToSignIn' | 'redirectToSignUp'
  open: 'openSignIn' | 'openSignUp'
  /** The name of Clerk's dialog. */
  modal: string
}

export const authButtons: AuthButton[] = [
  {
    name: 'SignInButton',
    component: SignInButton,
    label: 'Sign In',
    page: '/sign-in',
    redirect: 'redirectToSignIn',
    open: 'openSignIn',
    modal: 'signIn',
  },
  {
    name: 'SignUpButton',
    component: SignUpButton,
    label: 'Sign Up',
    page: '/sign-up',
    redirect: 'redirectToSignUp',
    open: 'openSignUp',
    modal: 'signUp',
  },
]

/** Mounts an app with one sign-in or sign-up button and no session. */
export async function mountButton(
  { component, label }: AuthButton,
  props: Props = {},
  { options, ...settings }: MountOptions = {},
) {
  const app = await mountApp(() => h(component, props), {
    scenario: { sessions: 0 },
    options: { signInUrl: '/sign-in', signUpUrl: '/sign-up', ...options },
    ...settings,
  })
  const button = getByRole(app.container, 'button', { name: label })
  return { ...app, button, click: () => userEvent.click(button) }
}

export const openModal = vi.fn()

/** A stub of Clerk’s UI. */
class ClerkUI {
  ensureMounted = () => Promise.resolve({ openModal })
}

export const withUi: MountOptions = { options: { ui: { ClerkUI: ClerkUI as never } } }
