import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { expect, vi } from 'vitest'
import { SignOutButton, useAuth, type SignOutButtonProps } from 'vue-clerk'
import type { MockClerk } from 'vue-clerk/testing'
import { signedIn } from '../../../../support/observed'
import { mountApp } from './mountApp'
import { waitFor } from '../waitFor'

export const button = (name?: string) => getByRole(document.body, 'button', name ? { name } : {})
export const announced = () => getByRole(document.body, 'status').textContent

/** Mounts an app with one sign-out button and mock listeners. `auth` is what `useAuth()` returns in the app's root. */
export async function mountSignOut(clerk: MockClerk, props: SignOutButtonProps = {}) {
  const [onSignOut, onError] = [vi.fn(), vi.fn()]
  let auth!: ReturnType<typeof useAuth>
  const { app } = await mountApp({
    setup() {
      auth = useAuth()
      return () => h(SignOutButton, { ...props, onSignOut, onError })
    },
  }, { clerk })
  return { app, onSignOut, onError, auth }
}

/** Checks that no session is left: on the server, in Clerk, or in the app's auth state. */
export async function expectSignedOut(clerk: MockClerk, auth: ReturnType<typeof useAuth>) {
  expect(signedIn(clerk)).toEqual([])
  expect([clerk.session, clerk.user, clerk.organization]).toEqual([null, null, null])
  const { isLoaded, isSignedIn, userId } = auth
  await waitFor(() => expect([isLoaded.value, isSignedIn.value, userId.value]).toEqual([true, false, null]))
  expect(await auth.getToken.value()).toBeNull()
}
