import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { effect, h, nextTick } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth, useClerk, useSessionList, type ActionSlotProps } from 'vue-clerk'
import { createFakeFrontendApi, createMockClerk, type MockClerk } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../support/observed'
import { engines } from '../support/engines'
import { loseSession } from '../support/loseSession'
import { mountApp } from '../support/mountApp'
import { signOutError, stillSignedIn } from '../support/signOutError'

const gone = { status: 404, body: { errors: [{ code: 'resource_not_found', message: 'gone', long_message: 'gone' }] } }
const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })
/** Returns a Clerk without `updateClient`, which is missing in Clerk's public type. */
const withoutUpdateClient = (clerk: MockClerk) => new Proxy(clerk, {
  get(_, name) {
    const value: unknown = name === 'updateClient' ? undefined : Reflect.get(clerk, name, clerk)
    return typeof value === 'function' ? value.bind(clerk) as unknown : value
  },
})
const ignored = { onError: () => {} }

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

  it('ends no other session when it is repeated and the bound session has become undefined', async () => {
    const { clerk } = await mountApp(BoundToAuth, { scenario: { sessions: 3, latency: 10 } })
    button().click()
    await nextTick()
    await nextTick()
    expect(clerk.session).toBeUndefined()
    expect(button().getAttribute('aria-busy')).toBe('true')
    button().click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_1/remove'])
  })

  it('ends no other session when the bound session has ended', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { clerk, errors } = await mountApp(BoundToAuth, { scenario: { sessions: 3 } })
    button().click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    await vi.waitFor(() => expect(button().hasAttribute('aria-busy')).toBe(false))
    button().click()
    await vi.waitFor(() => expect(errors).toEqual([signOutError('missing_session')]))
    expect(button().dataset.failed).toBe('')
    expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3'])
    expect(warn).not.toHaveBeenCalled()
  })

  it('ends no other session when the session ends elsewhere while a hook of the app delays the sign-out', async () => {
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
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(api.server.sessions.map(({ id }) => id)).toEqual(['sess_2'])
    expect(clerk.session).toBeNull()
  })

  it.each([
    ['a custom button', { default: ({ handler }: ActionSlotProps) => h('button', { onClick: handler }, 'Sign Out') }, {}],
    ['as-child', { default: (slotProps: ActionSlotProps) => h('button', { ...slotProps }, 'Sign Out') }, { asChild: true }],
    ['a bare button', { default: () => h('button', 'Sign Out') }, {}],
    ['our button', undefined, {}],
  ])('ends no session when a listener of the component prevents it: %s', async (_, slots, props) => {
    const onClick = (event: Event) => event.preventDefault()
    const { clerk } = await mountApp(() => h(SignOutButton, { ...props, onClick }, slots))
    await userEvent.click(button())
    expect(requests(clerk)).toEqual([])
  })

  it('does not follow a disabled link in the slot', async () => {
    await mountApp(() => h(SignOutButton, { asChild: true, disabled: true }, {
      default: (slotProps: ActionSlotProps) => h('a', { href: '/goodbye', role: 'button', ...slotProps }, 'Sign Out'),
    }))
    const click = new MouseEvent('click', { cancelable: true, bubbles: true })
    button().dispatchEvent(click)
    expect(click.defaultPrevented).toBe(true)
  })
})

describe('a failed sign-out', () => {
  const offline = () => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const serverFails = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : { status: 500 } }
  const networkFails = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : 'network-error' as const }

  it.each([
    ['with a callback', { signOutCallback: () => {} }, offline],
    ['without a callback', {}, offline],
    ['when the connection drops after the click', {}, () => {
      vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(true).mockReturnValue(false)
    }],
  ])('reports a failure while offline, which clerk-js counts as success: %s', async (_, props, disconnect) => {
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
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(onError).toHaveBeenCalledExactlyOnceWith(stillSignedIn)
    expect(onSignOut).not.toHaveBeenCalled()
    expect(navigations(clerk)).toEqual([])
    expect(clerk.session?.id).toBe('sess_1')
    await vi.waitFor(() => expect(document.body.textContent).toContain('true'))
  })

  it.each(engines)('does not redirect when the connection drops after the click, on $engine', async ({ create }) => {
    const clerk = await create({ latency: 20, ...networkFails })
    await clerk.load()
    const onError = vi.fn()
    await mountApp(() => h(SignOutButton, { onError }), { clerk })
    button().click()
    offline()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(stillSignedIn))
    expect(navigations(clerk)).toEqual([])
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('reports a failure while offline for one of several sessions', async () => {
    const onError = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', onError }), { scenario: { sessions: 2, ...networkFails } })
    offline()
    button().click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(stillSignedIn))
    expect(clerk.session?.id).toBe('sess_1')
  })

  it.each([['with a callback', { signOutCallback: () => {} }], ['without a callback', {}]])('emits no signed-out state while offline, %s', async (_, props) => {
    const onError = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { ...props, onError }), { scenario: networkFails })
    offline()
    button().click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(clerk.trace.filter(entry => entry.type === 'emit' && entry.session === null)).toEqual([])
  })

  it('redirects as usual when the browser is online and wrongly reports that it is offline', async () => {
    const { clerk } = await mountApp(() => h(SignOutButton, { redirectUrl: '/goodbye' }), { scenario: { sessions: 2 } })
    offline()
    button().click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
    expect(signedIn(clerk)).toEqual([])
  })

  it.each<[string, string | undefined, unknown]>([
    ['404 with another code', 'sess_1', { status: 404, errors: [{ code: 'host_invalid' }] }],
    ['404 with an empty list of errors', 'sess_1', { status: 404, errors: [] }],
    ['404 without a list of errors', 'sess_1', { status: 404 }],
    ['422 with the code resource_not_found', 'sess_1', { status: 422, errors: [{ code: 'resource_not_found' }] }],
    ['404 with the code resource_not_found for all sessions', undefined, { status: 404, errors: [{ code: 'resource_not_found' }] }],
    ['undefined', 'sess_1', undefined],
  ])('reports the rejection %s', async (_, sessionId, thrown) => {
    const onError = vi.fn()
    const onSignOut = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { ...(sessionId && { sessionId }), onError, onSignOut }))
    vi.spyOn(clerk, 'signOut').mockRejectedValue(thrown)
    button().click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(thrown))
    expect(onSignOut).not.toHaveBeenCalled()
  })

  it('emits nothing for a session that is not current', async () => {
    const { clerk } = await mountApp(() => h(SignOutButton, { sessionId: 'sess_2', ...ignored }), { scenario: { sessions: 2, ...serverFails } })
    const before = clerk.trace.length
    button().click()
    await vi.waitFor(() => expect(button().dataset.failed).toBe(''))
    expect(clerk.trace.slice(before).map(({ type }) => type)).toEqual(['request'])
  })

  it.each([['null', null], ['sess_1', 'sess_1']])('restores %s as the current session of a Clerk without updateClient()', async (_, activeSessionId) => {
    const clerk = createMockClerk({ sessions: 2, activeSessionId, ...serverFails })
    await clerk.load()
    const organization = activeSessionId ? { id: 'org_1' } as never : null
    clerk.organization = organization
    await mountApp(() => h(SignOutButton, ignored), { clerk: withoutUpdateClient(clerk) })
    const uncaught = vi.spyOn(globalThis, 'queueMicrotask')
    button().click()
    await vi.waitFor(() => expect(button().dataset.failed).toBe(''))
    expect(clerk.session?.id ?? clerk.session).toBe(activeSessionId)
    expect(clerk.user?.id ?? clerk.user).toBe(activeSessionId && 'user_1')
    expect(clerk.organization).toBe(organization)
    expect(uncaught).not.toHaveBeenCalled()
  })

  it('sets the session to null when the app mounted during an earlier sign-out', async () => {
    const clerk = createMockClerk(serverFails)
    await clerk.load()
    await clerk.signOut().catch(() => {})
    expect(clerk.session).toBeUndefined()
    const onError = vi.fn()
    await mountApp(() => h(SignOutButton, { onError }), { clerk })
    button().click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(clerk.session).toBeNull()
  })

  it('restores a session that became undefined without a call', async () => {
    const onError = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { onError }), { scenario: serverFails })
    loseSession(clerk)
    button().click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect([clerk.session?.id, clerk.user?.id]).toEqual(['sess_1', 'user_1'])
  })

  it.each(engines)('does not prevent the redirect of the next one when clerk.signOut() failed, on $engine', async ({ create }) => {
    let failures = 1
    const clerk = await create({ sessions: 3, respond: ({ path }) => path.endsWith('/remove') && failures-- > 0 ? { status: 500 } : undefined })
    await clerk.load()
    const onSignOut = vi.fn()
    await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', redirectUrl: '/goodbye', onSignOut }), { clerk })
    await clerk.signOut({ sessionId: 'sess_1' }).catch(() => {})
    expect(clerk.session?.id).toBe('sess_1')
    button().click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual(['/goodbye'])
    expect(clerk.session).toBeNull()
  })

  it('restores the session only when no other sign-out is in flight', async () => {
    const { clerk } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_1', ...ignored }, () => 'One'),
      h(SignOutButton, { sessionId: 'sess_2', ...ignored }, () => 'Two'),
    ], { scenario: { sessions: 3, latency: 20, respond: ({ path }) => path.includes('sess_1/') ? { status: 500 } : undefined } })
    vi.useFakeTimers()
    button('One').click()
    await vi.advanceTimersByTimeAsync(15)
    button('Two').click()
    await vi.advanceTimersByTimeAsync(10)
    expect(button('One').dataset.failed).toBe('')
    expect(clerk.session).toBeUndefined()
    await vi.advanceTimersByTimeAsync(10)
    vi.useRealTimers()
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('restores the session that the user switched to during another sign-out', async () => {
    const { clerk } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_2', signOutCallback: () => {} }, () => 'Two'),
      h(SignOutButton, { sessionId: 'sess_3', ...ignored }, () => 'Three'),
    ], { scenario: { sessions: 3, latency: 20, respond: ({ path }) => path.includes('sess_3/remove') ? { status: 500 } : undefined } })
    const two = clerk.client!.sessions[1]!
    const remove = two.remove.bind(two)
    let allow = () => {}
    const allowed = new Promise<void>(resolve => { allow = resolve })
    vi.spyOn(two, 'remove').mockImplementation(() => allowed.then(remove))
    button('Two').click()
    await clerk.setActive({ session: 'sess_3' })
    button('Three').click()
    await vi.waitFor(() => expect(button('Three').dataset.failed).toBe(''))
    allow()
    await vi.waitFor(() => expect(clerk.session?.id).toBe('sess_3'))
  })

  it('restores the session that the user switched to after an earlier failure', async () => {
    const onError = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { onError }), { scenario: {
      sessions: 2,
      respond: ({ method }) => method === 'DELETE' ? { status: 500 } : undefined,
    } })
    button().click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1))
    await clerk.setActive({ session: 'sess_2' })
    button().click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(2))
    expect(clerk.session?.id).toBe('sess_2')
  })

  it('restores the session after a network error that clerk-js counts as success', async () => {
    const { clerk } = await mountApp(() => [1, 2, 3].map(n => h(SignOutButton, { sessionId: `sess_${n}`, ...ignored }, () => `End ${n}`)), {
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
    await vi.waitFor(() => expect(button('End 1').dataset.failed).toBe(''))
    expect(clerk.session).toBeUndefined()
    onLine.mockReturnValue(true)
    button('End 3').click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2', 'sess_4']))
    allow()
    await vi.waitFor(() => expect(clerk.session?.id).toBe('sess_1'))
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_4'])
  })

  it('does not end a switch that is in flight, nor does a successful sign-out', async () => {
    const onSignOut = vi.fn()
    const onError = vi.fn()
    const { clerk } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_2', onSignOut, onError }, () => 'Two'),
      h(SignOutButton, { sessionId: 'sess_9', onSignOut, onError }, () => 'Nine'),
    ], { scenario: { sessions: 3 } })
    let arrive = () => {}
    const navigate = () => new Promise<void>(resolve => { arrive = resolve })
    const switched = clerk.setActive({ session: 'sess_3', navigate })
    await vi.waitFor(() => expect(clerk.session).toBeUndefined())
    button('Two').click()
    button('Nine').click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(signOutError('unknown_session')))
    expect(clerk.session).toBeUndefined()
    arrive()
    await switched
    expect(clerk.session?.id).toBe('sess_3')
  })

  it('ends the session of a switch for good', async () => {
    const onSignOut = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { sessionId: 'sess_2', onSignOut }), { scenario: { sessions: 3 } })
    let arrive = () => {}
    const navigate = () => new Promise<void>(resolve => { arrive = resolve })
    const switched = clerk.setActive({ session: 'sess_2', navigate })
    await vi.waitFor(() => expect(clerk.session).toBeUndefined())
    button().click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    arrive()
    await switched
    await vi.waitFor(() => expect(clerk.session).toBeNull())
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3'])
  })

  it('keeps its session when another session is gone', async () => {
    const { clerk } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_1', ...ignored }, () => 'One'),
      h(SignOutButton, { sessionId: 'sess_2', ...ignored }, () => 'Two'),
    ], { scenario: {
      sessions: 3,
      latency: 10,
      respond: ({ path }) => path.includes('sess_1/') ? { status: 500 } : path.includes('sess_2/') ? gone : undefined,
    } })
    button('One').click()
    button('Two').click()
    await vi.waitFor(() => expect(clerk.session?.id).toBe('sess_1'))
  })

  /** Creates a Clerk that lists three sessions, one of which the server has ended. */
  async function endElsewhere(id: string, latency = 0) {
    const server = createFakeFrontendApi({ sessions: 3 })
    const clerk = createMockClerk({ sessions: 3, latency, respond: request => {
      const answer = server.handle(request)
      return answer !== 'network-error' && answer.status === 404 ? gone : answer
    } })
    await clerk.load()
    server.handle({ method: 'POST', path: `/client/sessions/${id}/remove` })
    return clerk
  }
  const Accounts = (sessionId: string) => ({
    setup() {
      const { sessions } = useSessionList()
      return () => [h(SignOutButton, { sessionId }), sessions.value?.map(({ id }) => id).join()]
    },
  })

  it('removes the session from useSessionList()', async () => {
    const clerk = await endElsewhere('sess_2')
    await mountApp(Accounts('sess_2'), { clerk })
    expect(document.body.textContent).toContain('sess_1,sess_2,sess_3')
    button().click()
    await vi.waitFor(() => expect(document.body.textContent).toContain('sess_1,sess_3'))
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('leaves no current session when it was the current one', async () => {
    const clerk = await endElsewhere('sess_1')
    await mountApp(Accounts('sess_1'), { clerk })
    button().click()
    await vi.waitFor(() => expect(document.body.textContent).toContain('Outsess_2,sess_3'))
    expect([clerk.session, clerk.user, clerk.organization]).toEqual([null, null, null])
  })

  it('redirects after a network error if Clerk has already received that no session is left', async () => {
    const server = createFakeFrontendApi()
    const clerk = createMockClerk({ respond: request => request.method === 'DELETE' ? 'network-error' : server.handle(request) })
    await clerk.load()
    server.handle({ method: 'POST', path: '/client/sessions/sess_1/remove' })
    const onSignOut = vi.fn()
    await mountApp(() => h(SignOutButton, { onSignOut }), { clerk })
    const reloaded = clerk.client!.reload()
    button().click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(clerk.session).toBeNull()
    expect(navigations(clerk)).toEqual(['/'])
    await reloaded
  })

  it('keeps the session that the user switches to while the request is in flight', async () => {
    const clerk = await endElsewhere('sess_1', 20)
    const onSignOut = vi.fn()
    await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', onSignOut }), { clerk })
    button().click()
    await clerk.setActive({ session: 'sess_2' })
    expect(onSignOut).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(clerk.session?.id).toBe('sess_2')
  })

  it('sets the session to null on a Clerk without updateClient()', async () => {
    const onSignOut = vi.fn()
    const clerk = withoutUpdateClient(await endElsewhere('sess_1'))
    const uncaught = vi.spyOn(globalThis, 'queueMicrotask')
    const { errors } = await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', onSignOut }), { clerk })
    button().click()
    await vi.waitFor(() => expect([errors, onSignOut.mock.calls.length]).toEqual([[], 1]))
    expect(clerk.session).toBeNull()
    expect(uncaught).not.toHaveBeenCalled()
  })

  it('ends a session that a switch sets again during the sign-out', async () => {
    const onSignOut = vi.fn()
    const { clerk } = await mountApp({
      setup() {
        const { isSignedIn } = useAuth()
        return () => [h(SignOutButton, { onSignOut }), String(isSignedIn.value)]
      },
    })
    void clerk.setActive({ session: 'sess_1' })
    button().click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(clerk.session).toBeNull()
    await vi.waitFor(() => expect(document.body.textContent).toContain('false'))
  })

  it('does not stay pending when a listener of clerk.addListener() throws', async () => {
    const onError = vi.fn()
    const uncaught = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {})
    const { clerk } = await mountApp(() => h(SignOutButton, { onError }), {
      scenario: { respond: ({ method }) => method === 'GET' ? undefined : { status: 500 } },
    })
    clerk.addListener(({ session }) => { if (session) throw new Error('of the app') }, { skipInitialEmit: true })
    button().click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(button().hasAttribute('aria-busy')).toBe(false)
    expect(uncaught).toHaveBeenCalledOnce()
    expect(uncaught.mock.calls[0]![0]).toThrow('of the app')
  })
})

describe('two apps on one Clerk', () => {
  it('send one request for two clicks', async () => {
    const clerk = createMockClerk({ latency: 10 })
    await mountApp(() => h(SignOutButton, null, () => 'First'), { clerk })
    await mountApp(() => h(SignOutButton, null, () => 'Second'), { clerk })
    button('First').click()
    button('Second').click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual([]))
    await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })
})

describe('clerk-js', () => {
  it('finishes the sign-out when an effect of the app throws', async () => {
    let handle!: ReturnType<typeof useClerk>
    const { clerk } = await mountApp({
      setup() {
        handle = useClerk()
        return () => h(SignOutButton)
      },
    })
    const uncaught = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {})
    const { effect: runner } = effect(() => { if (handle.session === undefined) throw new Error('of the app') })
    button().click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual([]))
    expect(uncaught).toHaveBeenCalled()
    runner.stop()
  })
})
