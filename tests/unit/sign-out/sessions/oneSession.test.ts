import { getByRole } from '@testing-library/dom'
import { h, nextTick } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth } from 'vue-clerk'
import { createFakeFrontendApi, createMockClerk } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { signOutError } from '../../support/signOutError'
import { waitFor } from '../../support/waitFor'

const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a click on a button for one session', () => {
  const BoundToAuth = {
    setup() {
      const { sessionId } = useAuth()
      return () => h(SignOutButton, { sessionId: sessionId.value })
    },
  }

  it('ends no other session when a second click follows during the sign-out', async () => {
    const { clerk } = await mountApp(BoundToAuth, { scenario: { sessions: 3, latency: 10 } })
    button().click()
    await nextTick()
    await nextTick()
    expect(clerk.session).toBeUndefined()
    expect(button().getAttribute('aria-busy')).toBe('true')
    button().click()
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_1/remove'])
  })

  it('ends no other session after the button’s session has ended, when the prop sessionId is null', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { clerk, errors } = await mountApp(BoundToAuth, { scenario: { sessions: 3 } })
    button().click()
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    await waitFor(() => expect(button().hasAttribute('aria-busy')).toBe(false))
    button().click()
    await waitFor(() => expect(errors).toEqual([signOutError('missing_session')]))
    expect(button().dataset.failed).toBe('')
    expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3'])
    expect(warn).not.toHaveBeenCalled()
  })

  it('ends no other session when another tab ends the button’s session between the click and the request', async () => {
    const api = createFakeFrontendApi({ sessions: 2 })
    const clerk = createMockClerk({ sessions: 2, respond: request => api.handle(request) })
    await clerk.load()
    let finishHook = () => {}
    const hook = () => new Promise<void>(resolve => { finishHook = resolve })
    vi.stubGlobal('__internal_onBeforeSetActive', hook)
    const onSignOut = vi.fn()
    await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', onSignOut }), { clerk })
    button().click()
    api.handle({ method: 'POST', path: '/client/sessions/sess_1/remove' })
    await clerk.client!.reload()
    finishHook()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(api.server.sessions.map(({ id }) => id)).toEqual(['sess_2'])
    expect(clerk.session).toBeNull()
  })
})
