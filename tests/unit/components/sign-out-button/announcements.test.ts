import { getByRole, queryByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { failingOnce } from '../../support/clerk/signOutRequests'
import { mountApp } from '../../support/mount/mountApp'
import { mountButton } from '../../support/mount/mountSignOutButton'
import { skipDelays } from '../../support/skipDelays'
import { waitFor } from '../../support/waitFor'

describe('the live region', () => {
  const forever = () => new Promise<void>(() => {})
  const region = () => getByRole(document.body, 'status')

  it('is one empty element for all buttons of an app, and unmounts with the app', async () => {
    const { app } = await mountApp(() => [h(SignOutButton), h(SignOutButton)])
    expect(region().textContent).toBe('')
    app.unmount()
    expect(queryByRole(document.body, 'status')).toBeNull()
  })

  it.each([
    ['a pending sign-out', { signOutCallback: forever }, {}, 'Signing out…'],
    ['a successful sign-out', {}, {}, 'Signed out.'],
    ['a failed sign-out', { onError: () => {} }, { respond: failingOnce() }, 'Signing out failed. Try again.'],
    ['a pending sign-out with the text of pendingLabel', { signOutCallback: forever, pendingLabel: 'Wird abgemeldet' }, {}, 'Wird abgemeldet'],
    ['a successful sign-out with the text of signedOutLabel', { signedOutLabel: 'Abgemeldet' }, {}, 'Abgemeldet'],
    ['a failed sign-out with the text of failedLabel', { failedLabel: 'Fehler', onError: () => {} }, { respond: failingOnce() }, 'Fehler'],
  ])('announces %s', async (_, props, scenario, text) => {
    const { button, click } = await mountButton(props, { scenario })
    skipDelays()
    await click()
    await waitFor(() => expect(region().textContent).toBe(text))
    expect(button.textContent).toBe('Sign Out')
  })

  it('moves into an open modal, because screen readers ignore the rest of the page', async () => {
    const { container } = await mountApp(() => h('div', { 'role': 'dialog', 'aria-modal': 'true' }, h(SignOutButton)))
    await userEvent.click(getByRole(container, 'button'))
    await waitFor(() => expect(getByRole(container, 'dialog').contains(region())).toBe(true))
  })
})
