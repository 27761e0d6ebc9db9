import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { h, setDevtoolsHook } from 'vue'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { failingOnce } from '../../support/clerk/signOutRequests'
import { mountApp } from '../../support/mount/mountApp'
import { mountButton } from '../../support/mount/mountSignOutButton'
import { waitFor } from '../../support/waitFor'

afterEach(() => { vi.restoreAllMocks() })

describe('a failed sign-out', () => {
  it('calls the app’s error handler once after three clicks, and keeps the session', async () => {
    const scenario = { latency: 20, respond: failingOnce() }
    const { clerk, button, click, errors } = await mountButton({}, { scenario })
    for (let clicks = 0; clicks < 3; clicks++) button.click()
    await waitFor(() => expect(errors).toHaveLength(1))
    expect(errors[0]).toMatchObject({ status: 500 })
    expect(requests(clerk)).toHaveLength(1)
    expect(clerk.session?.id).toBe('sess_1')
    expect(clerk.user?.id).toBe('user_1')
    expect(navigations(clerk)).toEqual([])
    expect(button.dataset.failed).toBe('')
    await click()
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    expect(button.dataset.failed).toBeUndefined()
  })

  it('calls the error listener instead of the app’s error handler', async () => {
    const onError = vi.fn()
    const { click, errors } = await mountButton({ onError }, { scenario: { respond: failingOnce() } })
    await click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 500 })))
    expect(errors).toEqual([])
  })

  it('emits error and does not redirect when the request fails offline, although clerk.signOut() resolves', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const onError = vi.fn()
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ onError, onSignOut, redirectUrl: '/goodbye' }, {
      scenario: { respond: ({ method }) => method === 'GET' ? undefined : 'network-error' },
    })
    await click()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(onSignOut).not.toHaveBeenCalled()
    expect(navigations(clerk)).toEqual([])
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('restores the current session after a concurrent sign-out of another session has finished', async () => {
    const { clerk, container, errors } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_1' }, () => 'One'),
      h(SignOutButton, { sessionId: 'sess_2' }, () => 'Two'),
    ], { scenario: {
      sessions: 3,
      latency: 20,
      respond: ({ path }) => path.includes('sess_1/remove') ? { status: 500 } : undefined,
    } })
    await userEvent.click(getByRole(container, 'button', { name: 'One' }))
    await userEvent.click(getByRole(container, 'button', { name: 'Two' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3']))
    await waitFor(() => expect(clerk.session?.id).toBe('sess_1'))
    expect(errors).toHaveLength(1)
    const settled = clerk.trace.findIndex(entry =>
      entry.type === 'emit' && entry.session === 'sess_1' && !entry.sessions.includes('sess_2'))
    const lastPending = clerk.trace.findLastIndex(entry => entry.type === 'emit' && entry.session === undefined)
    expect(settled).toBeGreaterThan(lastPending)
  })
})

describe('a listener', () => {
  it('is called once with the modifier .once, and later errors reach the app’s error handler', async () => {
    let failures = 2
    const onErrorOnce = vi.fn()
    const onSignOutOnce = vi.fn()
    const { click, errors } = await mountButton({ onErrorOnce, onSignOutOnce }, { scenario: {
      respond: ({ method }) => method !== 'GET' && failures-- > 0 ? { status: 500 } : undefined,
    } })
    await click()
    await waitFor(() => expect(onErrorOnce).toHaveBeenCalledOnce())
    expect(errors).toEqual([])
    await click()
    await waitFor(() => expect(errors).toHaveLength(1))
    expect(onErrorOnce).toHaveBeenCalledOnce()
    await click()
    await waitFor(() => expect(onSignOutOnce).toHaveBeenCalledOnce())
  })

  it('does not hide the button’s events from Vue’s developer tools', async () => {
    const emitted: unknown[] = []
    setDevtoolsHook({ enabled: true, emit: (type: string, ...[, , event]: unknown[]) => {
      if (type === 'component:emit') emitted.push(event)
    } } as never, {})
    onTestFinished(() => { setDevtoolsHook(undefined as never, {}) })
    const { click } = await mountButton({ onError: () => {} }, { scenario: { respond: failingOnce() } })
    await click()
    await waitFor(() => expect(emitted).toEqual(['error']))
    await click()
    await waitFor(() => expect(emitted).toEqual(['error', 'signOut']))
  })

  it('does not make the sign-out fail when the listener throws', async () => {
    const failure = new Error('The listener failed.')
    const { clerk, button, click, errors } = await mountButton({ onSignOut: () => { throw failure } })
    await click()
    await waitFor(() => expect(errors).toEqual([failure]))
    expect(signedIn(clerk)).toEqual([])
    expect(button.dataset.failed).toBeUndefined()
  })
})
