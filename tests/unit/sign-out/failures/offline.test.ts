import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth } from 'vue-clerk'
import { createFakeFrontendApi, createMockClerk } from 'vue-clerk/testing'
import { navigations, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { mountApp } from '../../support/mount/mountApp'
import { stillSignedIn } from '../../support/signOutError'
import { waitFor } from '../../support/waitFor'

const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })

afterEach(() => { vi.restoreAllMocks() })

describe('a sign-out without a connection', () => {
  const offline = () => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const networkFails = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : 'network-error' as const }

  it.each([
    ['in a sign-out with a callback', { signOutCallback: () => {} }, offline],
    ['in a sign-out without a callback', {}, offline],
    ['because the connection drops after the click', {}, () => {
      vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(true).mockReturnValue(false)
    }],
  ])('makes the button emit error when the request fails %s, although clerk.signOut() resolves', async (_, props, disconnect) => {
    const onSignOut = vi.fn()
    const onError = vi.fn()
    const { clerk } = await mountApp({
      setup() {
        const { isSignedIn } = useAuth()
        return () => [h(SignOutButton, { ...props, onSignOut, onError }), String(isSignedIn.value)]
      },
    }, { scenario: networkFails })
    disconnect()
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(onError).toHaveBeenCalledExactlyOnceWith(stillSignedIn)
    expect(onSignOut).not.toHaveBeenCalled()
    expect(navigations(clerk)).toEqual([])
    expect(clerk.session?.id).toBe('sess_1')
    await waitFor(() => expect(document.body.textContent).toContain('true'))
  })

  it.each(engines)('does not redirect when the connection drops after the click, on $engine', async ({ create }) => {
    const clerk = await create({ latency: 20, ...networkFails })
    await clerk.load()
    const onError = vi.fn()
    await mountApp(() => h(SignOutButton, { onError }), { clerk })
    button().click()
    offline()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(stillSignedIn))
    expect(navigations(clerk)).toEqual([])
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('makes the button emit error when the request fails for one of several sessions', async () => {
    const onError = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', onError }), { scenario: { sessions: 2, ...networkFails } })
    offline()
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(stillSignedIn))
    expect(clerk.session?.id).toBe('sess_1')
  })

  it.each([['if the button has a callback', { signOutCallback: () => {} }], ['if the button has no callback', {}]])('does not make Clerk emit the signed-out state %s', async (_, props) => {
    const onError = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { ...props, onError }), { scenario: networkFails })
    offline()
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(clerk.trace.filter(entry => entry.type === 'emit' && entry.session === null)).toEqual([])
  })

  it('redirects after a successful request, even if navigator.onLine is false', async () => {
    const { clerk } = await mountApp(() => h(SignOutButton, { redirectUrl: '/goodbye' }), { scenario: { sessions: 2 } })
    offline()
    button().click()
    await waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
    expect(signedIn(clerk)).toEqual([])
  })

  it('restores the session after a request that failed offline, once the other sign-outs have ended', async () => {
    const { clerk } = await mountApp(() => [1, 2, 3].map(n => h(SignOutButton, { sessionId: `sess_${n}`, onError: () => {} }, () => `End ${n}`)), {
      scenario: { sessions: 4, respond: ({ path }) => path.includes('sess_1/remove') ? 'network-error' : undefined },
    })
    const two = clerk.client!.sessions[1]!
    const remove = two.remove.bind(two)
    let allow = () => {}
    const allowed = new Promise<void>(resolve => { allow = resolve })
    vi.spyOn(two, 'remove').mockImplementation(() => allowed.then(remove))
    button('End 2').click()
    const onLine = offline().mockReturnValueOnce(true)
    button('End 1').click()
    await waitFor(() => expect(button('End 1').dataset.failed).toBe(''))
    expect(clerk.session).toBeUndefined()
    onLine.mockReturnValue(true)
    button('End 3').click()
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2', 'sess_4']))
    allow()
    await waitFor(() => expect(clerk.session?.id).toBe('sess_1'))
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_4'])
  })

  it('redirects after a network error if the reloaded client has no session left', async () => {
    const server = createFakeFrontendApi()
    const clerk = createMockClerk({ respond: request => request.method === 'DELETE' ? 'network-error' : server.handle(request) })
    await clerk.load()
    server.handle({ method: 'POST', path: '/client/sessions/sess_1/remove' })
    const onSignOut = vi.fn()
    await mountApp(() => h(SignOutButton, { onSignOut }), { clerk })
    const reloaded = clerk.client!.reload()
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(clerk.session).toBeNull()
    expect(navigations(clerk)).toEqual(['/'])
    await reloaded
  })
})
