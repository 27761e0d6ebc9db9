import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { effect, h, nextTick, ref } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth, useClerk, useSessionList, type ActionSlotProps } from 'vue-clerk'
import { createFakeFrontendApi, createMockClerk } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../support/observed'
import { mountApp } from './support/mountApp'

const gone = { status: 404, body: { errors: [{ code: 'resource_not_found', message: 'gone', long_message: 'gone' }] } }
const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })
const ignored = { onError: () => {} }

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('nobody is signed out by accident', () => {
  const BoundToAuth = {
    setup() {
      const { sessionId } = useAuth()
      return () => h(SignOutButton, { sessionId: sessionId.value })
    },
  }

  it('a second click, when the session that the button is bound to has become undefined, ends nobody else', async () => {
    const { clerk } = await mountApp(BoundToAuth, { scenario: { sessions: 3, latency: 10 } })
    button().click()
    await nextTick()
    await nextTick()
    expect(clerk.session).toBeUndefined()
    button().click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_1/remove'])
  })

  it('a click once the session is gone ends nobody else', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { clerk } = await mountApp(BoundToAuth, { scenario: { sessions: 3 } })
    button().click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    await vi.waitFor(() => expect(button().hasAttribute('aria-busy')).toBe(false))
    button().click()
    await vi.waitFor(() => expect(warn).toHaveBeenCalled())
    expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3'])
  })

  it('the session that ends elsewhere, while a hook of the app holds its sign-out up, takes nobody else with it', async () => {
    const api = createFakeFrontendApi({ sessions: 2 })
    const clerk = createMockClerk({ sessions: 2, respond: request => api.handle(request) })
    await clerk.load()
    let goOn = () => {}
    const hook = () => new Promise<void>(resolve => { goOn = resolve })
    vi.stubGlobal('__internal_onBeforeSetActive', hook)
    const onSignOut = vi.fn()
    await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', onSignOut }), { clerk })
    button().click()
    api.handle({ method: 'POST', path: '/client/sessions/sess_1/remove' })
    await clerk.client!.reload()
    goOn()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(api.server.sessions.map(({ id }) => id)).toEqual(['sess_2'])
    expect(clerk.session).toBeNull()
  })

  it.each([
    ['an own button', { default: ({ handler }: ActionSlotProps) => h('button', { onClick: handler }, 'Sign Out') }, {}],
    ['as-child', { default: (slotProps: ActionSlotProps) => h('button', { ...slotProps }, 'Sign Out') }, { asChild: true }],
    ['a bare button', { default: () => h('button', 'Sign Out') }, {}],
    ['our button', undefined, {}],
  ])('a click that a listener on the component prevents ends nothing, with %s', async (_, slots, props) => {
    const onClick = (event: Event) => event.preventDefault()
    const { clerk } = await mountApp(() => h(SignOutButton, { ...props, onClick }, slots))
    await userEvent.click(button())
    expect(requests(clerk)).toEqual([])
  })

  it('a disabled link does not leave', async () => {
    await mountApp(() => h(SignOutButton, { asChild: true, disabled: true }, {
      default: (slotProps: ActionSlotProps) => h('a', { href: '/goodbye', role: 'button', ...slotProps }, 'Sign Out'),
    }))
    const click = new MouseEvent('click', { cancelable: true, bubbles: true })
    button().dispatchEvent(click)
    expect(click.defaultPrevented).toBe(true)
  })
})

describe('a failure leaves the truth', () => {
  const offline = () => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const networkFails = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : 'network-error' as const }

  it.each([
    ['with a callback', { signOutCallback: () => {} }, offline],
    ['without one', {}, offline],
    ['where the connection drops in the middle', {}, () => {
      vi.spyOn(navigator, 'onLine', 'get').mockReturnValueOnce(true).mockReturnValue(false)
    }],
  ])('offline, where clerk-js says success, %s', async (_, props, disconnect) => {
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
    expect(onSignOut).not.toHaveBeenCalled()
    expect(clerk.session?.id).toBe('sess_1')
    await vi.waitFor(() => expect(document.body.textContent).toContain('true'))
  })

  it('a session that is gone, ended beside one that fails, does not take the other one with it', async () => {
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

  it('a session that the API no longer knows leaves the list of accounts', async () => {
    const known = ref(true)
    const clerk = createMockClerk({ sessions: 3, respond: ({ path }) => !known.value && path.endsWith('/remove') ? gone : undefined })
    await clerk.load()
    await mountApp({
      setup() {
        const { sessions } = useSessionList()
        return () => [h(SignOutButton, { sessionId: 'sess_2' }), sessions.value?.map(({ id }) => id).join()]
      },
    }, { clerk })
    // Ended elsewhere: the server forgets it, this browser does not know.
    const elsewhere = clerk.client!.sessions.find(({ id }) => id === 'sess_2')!
    const listed = clerk.client!.sessions
    await elsewhere.remove()
    clerk.client!.sessions = listed
    known.value = false
    button().click()
    await vi.waitFor(() => expect(document.body.textContent).toContain('sess_1,sess_3'))
  })

  it('a session that a switch under way puts back does not outlive the sign-out', async () => {
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

  it('a listener of the app that throws does not leave the button pending', async () => {
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
  })
})

describe('two apps on one Clerk', () => {
  it('share a sign-out', async () => {
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
  it('never hears what an effect of the app throws, and goes on', async () => {
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
