import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { h, nextTick } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { mountButton } from '../../support/mount/mountSignOutButton'
import { waitFor } from '../../support/waitFor'

afterEach(() => { vi.restoreAllMocks() })

describe('clicks', () => {
  it('on one button send one request', async () => {
    const onSignOut = vi.fn()
    const signOutCallback = vi.fn()
    const { clerk, button } = await mountButton({ onSignOut, signOutCallback }, { scenario: { latency: 20 } })
    for (let clicks = 0; clicks < 10; clicks++) button.click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(signOutCallback).toHaveBeenCalledOnce()
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })

  it('do not change the focus and the name of the busy button', async () => {
    const { button, click } = await mountButton({ signOutCallback: () => {} }, { scenario: { latency: 20 } })
    await click()
    expect(button.getAttribute('aria-busy')).toBe('true')
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect((button as HTMLButtonElement).disabled).toBe(false)
    expect(document.activeElement).toBe(button)
    expect(getByRole(document.body, 'button', { name: 'Sign Out' })).toBe(button)
    await waitFor(() => expect(button.hasAttribute('aria-busy')).toBe(false))
    expect(document.activeElement).toBe(button)
  })

  it('on two buttons send one request, and call the callbacks and listeners of both buttons', async () => {
    const first = { onSignOut: vi.fn(), redirectUrl: '/first' }
    const second = { onSignOut: vi.fn(), signOutCallback: vi.fn(), redirectUrl: '/second' }
    const { clerk, container } = await mountApp(
      () => [h(SignOutButton, first, () => 'First'), h(SignOutButton, second, () => 'Second')],
      { scenario: { latency: 20 } },
    )
    await userEvent.click(getByRole(container, 'button', { name: 'First' }))
    await userEvent.click(getByRole(container, 'button', { name: 'Second' }))
    await waitFor(() => expect(second.onSignOut).toHaveBeenCalledOnce())
    expect(first.onSignOut).toHaveBeenCalledOnce()
    expect(second.signOutCallback).toHaveBeenCalledOnce()
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    expect(navigations(clerk)).toEqual(['/first'])
  })

  it('send no request for one session after a click on the button for all sessions', async () => {
    const done = vi.fn()
    const { clerk, container } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_2', onSignOut: done }, () => 'Two'),
      h(SignOutButton, { onSignOut: done }, () => 'All'),
      h(SignOutButton, { sessionId: 'sess_3', onSignOut: done }, () => 'Three'),
    ], { scenario: { sessions: 3, latency: 20 } })
    const endAll = vi.spyOn(clerk, 'signOut')
    for (const name of ['Two', 'All', 'Three']) getByRole(container, 'button', { name }).click()
    await nextTick()
    expect(endAll).not.toHaveBeenCalled()
    await waitFor(() => expect(done).toHaveBeenCalledTimes(3))
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove', 'DELETE /client/sessions'])
  })

  it('on buttons for two sessions send both requests at once', async () => {
    const { clerk, container } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_2' }, () => 'Two'),
      h(SignOutButton, { sessionId: 'sess_3' }, () => 'Three'),
    ], { scenario: { sessions: 3, latency: 20 } })
    const remove = clerk.client!.sessions.map(session => vi.spyOn(session, 'remove'))
    for (const name of ['Two', 'Three']) getByRole(container, 'button', { name }).click()
    await nextTick()
    expect(remove.map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1])
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1']))
  })

  it('call clerk.signOut() synchronously', async () => {
    const { clerk, button } = await mountButton()
    const signOut = vi.spyOn(clerk, 'signOut')
    button.click()
    expect(signOut.mock.calls).toEqual([[expect.any(Function), {}]])
  })
})
