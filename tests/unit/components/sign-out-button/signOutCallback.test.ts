import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignOutButton, useClerk } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { mountButton } from '../../support/mount/mountSignOutButton'
import { waitFor } from '../../support/waitFor'

describe('signOutCallback', () => {
  it('runs once after the session has ended, instead of the redirect', async () => {
    const seen: unknown[] = []
    const { clerk, click } = await mountButton({
      redirectUrl: '/ignored',
      signOutCallback: () => { seen.push([signedIn(clerk), clerk.session]) },
      onSignOut: () => { seen.push('event') },
    })
    await click()
    await waitFor(() => expect(seen).toEqual([[[], null], 'event']))
    expect(navigations(clerk)).toEqual([])
  })

  it('keeps the button pending until the callback resolves', async () => {
    let finish = () => {}
    const onSignOut = vi.fn()
    const signOutCallback = () => new Promise<void>(resolve => { finish = resolve })
    const { button, clerk, click } = await mountButton({ onSignOut, signOutCallback })
    await click()
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    expect(button.getAttribute('aria-busy')).toBe('true')
    expect(onSignOut).not.toHaveBeenCalled()
    await waitFor(() => {
      finish()
      expect(onSignOut).toHaveBeenCalledOnce()
    })
  })

  it('runs for a session that is not current, although clerk-js would skip the callback', async () => {
    const signOutCallback = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_2', signOutCallback }, { scenario: { sessions: 2 } })
    await click()
    await waitFor(() => expect(signOutCallback).toHaveBeenCalledOnce())
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })

  it('causes a failure when the callback rejects, and runs again at the next click', async () => {
    const failure = new Error('the clean-up failed')
    const signOutCallback = vi.fn().mockRejectedValueOnce(failure)
    const onSignOut = vi.fn()
    const onError = vi.fn()
    const { clerk, button, click } = await mountButton({ signOutCallback, onSignOut, onError })
    await click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(failure))
    expect(onSignOut).not.toHaveBeenCalled()
    expect(signedIn(clerk)).toEqual([])
    expect(clerk.session).toBeNull()
    expect(button.dataset.failed).toBe('')
    await click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(signOutCallback).toHaveBeenCalledTimes(2)
  })

  it('reports the error to the app’s error handler when the callback throws and the button has no error listener', async () => {
    const failure = new Error('the clean-up failed')
    const { click, errors } = await mountButton({ signOutCallback: () => { throw failure } })
    await click()
    await waitFor(() => expect(errors).toEqual([failure]))
  })

  it('can be Clerk’s signOut, as in the specification, and causes only one request', async () => {
    const onSignOut = vi.fn()
    const { clerk, container } = await mountApp({
      setup() {
        const { signOut } = useClerk()
        return () => h(SignOutButton, { signOutCallback: signOut, onSignOut })
      },
    }, { scenario: { sessions: 3 } })
    await userEvent.click(getByRole(container, 'button'))
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })
})
