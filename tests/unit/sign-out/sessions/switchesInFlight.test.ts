import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth } from 'vue-clerk'
import { signedIn } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { signOutError } from '../../support/signOutError'
import { waitFor } from '../../support/waitFor'

const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })

describe('a sign-out during a switch of sessions', () => {
  it('does not interrupt the switch, whether the sign-out succeeds or fails', async () => {
    const onSignOut = vi.fn()
    const onError = vi.fn()
    const { clerk } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_2', onSignOut, onError }, () => 'Two'),
      h(SignOutButton, { sessionId: 'sess_9', onSignOut, onError }, () => 'Nine'),
    ], { scenario: { sessions: 3 } })
    let finishNavigation = () => {}
    const navigate = () => new Promise<void>(resolve => { finishNavigation = resolve })
    const switched = clerk.setActive({ session: 'sess_3', navigate })
    await waitFor(() => expect(clerk.session).toBeUndefined())
    button('Two').click()
    button('Nine').click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(signOutError('unknown_session')))
    expect(clerk.session).toBeUndefined()
    finishNavigation()
    await switched
    expect(clerk.session?.id).toBe('sess_3')
  })

  it('permanently ends the session that the switch selects, even if the switch finishes later', async () => {
    const onSignOut = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { sessionId: 'sess_2', onSignOut }), { scenario: { sessions: 3 } })
    let finishNavigation = () => {}
    const navigate = () => new Promise<void>(resolve => { finishNavigation = resolve })
    const switched = clerk.setActive({ session: 'sess_2', navigate })
    await waitFor(() => expect(clerk.session).toBeUndefined())
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    finishNavigation()
    await switched
    await waitFor(() => expect(clerk.session).toBeNull())
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3'])
  })

  it('ends the current session, even if setActive() selects this session again during the sign-out', async () => {
    const onSignOut = vi.fn()
    const { clerk } = await mountApp({
      setup() {
        const { isSignedIn } = useAuth()
        return () => [h(SignOutButton, { onSignOut }), String(isSignedIn.value)]
      },
    })
    void clerk.setActive({ session: 'sess_1' })
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(clerk.session).toBeNull()
    await waitFor(() => expect(document.body.textContent).toContain('false'))
  })
})
