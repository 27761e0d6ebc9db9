import { getByRole, queryByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { computed, h, markRaw, nextTick, ref, setDevtoolsHook, shallowRef, withDirectives, vShow, type Ref } from 'vue'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { SignOutButton, useAuth, useClerk, type SignOutButtonProps } from 'vue-clerk'
import { createMockClerk, createRealClerk, type MockClerk, type Scenario } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../support/observed'
import { failingOnce } from '../support/failingOnce'
import { mountApp, type MountOptions } from '../support/mountApp'

type Props = SignOutButtonProps & Record<string, unknown>

async function mountButton(props: Props | Ref<Props> = {}, settings: MountOptions = {}) {
  const state = ref(props)
  const app = await mountApp(() => h(SignOutButton, state.value as Props), settings)
  const button = getByRole(app.container, 'button')
  return { ...app, button, props: state, click: () => userEvent.click(button) }
}

afterEach(() => { vi.restoreAllMocks() })

describe('the native button', () => {
  it('has type="button" and gets every attribute and listener', async () => {
    const onFocus = vi.fn()
    const { button } = await mountButton({ 'id': 'out', 'class': 'mine', 'aria-describedby': 'hint', 'data-x': '1', onFocus })
    expect(button.getAttribute('type')).toBe('button')
    expect(button.id).toBe('out')
    expect(button.className).toBe('vc-button mine')
    expect(button.getAttribute('aria-describedby')).toBe('hint')
    expect(button.dataset.x).toBe('1')
    button.focus()
    expect(onFocus).toHaveBeenCalledOnce()
  })

  it('accepts another type', async () => {
    expect((await mountButton({ type: 'submit' })).button.getAttribute('type')).toBe('submit')
  })

  it('does nothing when disabled', async () => {
    const { button, clerk, click } = await mountButton({ disabled: true })
    expect((button as HTMLButtonElement).disabled).toBe(true)
    await click()
    expect(requests(clerk)).toEqual([])
  })

  it('does nothing when a click listener of the app prevents the event', async () => {
    const { clerk, click } = await mountButton({ onClick: (event: Event) => event.preventDefault() })
    await click()
    expect(requests(clerk)).toEqual([])
  })

  it('updates its label when Clerk’s localization changes', async () => {
    const localization = shallowRef({ userButton: { action__signOut: 'Abmelden' } })
    const { button } = await mountButton({}, { options: { localization } })
    expect(button.textContent).toBe('Abmelden')
    localization.value = { userButton: { action__signOut: 'Se déconnecter' } }
    await vi.waitFor(() => expect(button.textContent).toBe('Se déconnecter'))
  })

  it('has the default label when Clerk’s localization contains no label', async () => {
    expect((await mountButton({}, { options: { localization: { locale: 'de-DE' } } })).button.textContent).toBe('Sign Out')
  })

  it('ignores native events that have the names of its component events', async () => {
    const [onSignOut, onError] = [vi.fn(), vi.fn()]
    const { button } = await mountButton({ onSignOut, onError })
    for (const event of ['sign-out', 'signOut', 'error']) button.dispatchEvent(new Event(event))
    expect([...onSignOut.mock.calls, ...onError.mock.calls]).toEqual([])
  })

  it('accepts directives', async () => {
    const { container } = await mountApp({ render: () => withDirectives(h(SignOutButton), [[vShow, false]]) })
    expect(container.querySelector('button')?.style.display).toBe('none')
  })
})

describe('a click', () => {
  it('ends all sessions and redirects to afterSignOutUrl', async () => {
    const { clerk, click } = await mountButton({}, { scenario: { sessions: 3 }, options: { afterSignOutUrl: '/goodbye' } })
    await click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
    expect(signedIn(clerk)).toEqual([])
  })

  it.each([
    ['the prop', { redirectUrl: '/short' }, '/short'],
    ['signOutOptions, which override the prop', { redirectUrl: '/short', signOutOptions: { redirectUrl: '/options' } }, '/options'],
  ])('redirects to the redirectUrl of %s', async (_, props, target) => {
    const { clerk, click } = await mountButton(props, { options: { afterSignOutUrl: '/goodbye' } })
    await click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual([target]))
  })

  it.each([
    ['the prop', { sessionId: 'sess_2' }],
    ['signOutOptions', { signOutOptions: { sessionId: 'sess_2' } }],
    ['signOutOptions, which override the prop', { sessionId: 'sess_1', signOutOptions: { sessionId: 'sess_2' } }],
  ])('ends the session of %s, without a redirect when it is not the current one', async (_, props) => {
    const { clerk, click } = await mountButton({ ...props, redirectUrl: '/ignored' }, { scenario: { sessions: 3 } })
    // clerk.signOut() can end all sessions.
    const signOut = vi.spyOn(clerk, 'signOut')
    await click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3']))
    expect(signOut).not.toHaveBeenCalled()
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove'])
    expect(clerk.session?.id).toBe('sess_1')
    expect(navigations(clerk)).toEqual([])
  })

  it('redirects through Clerk’s server, as clerk-js does, when the client’s cookie expires soon', async () => {
    async function destination(signOut: (clerk: MockClerk) => unknown) {
      const clerk = await createRealClerk()
      onTestFinished(clerk.dispose)
      await clerk.load()
      const client = clerk.client!
      vi.spyOn(client, 'isEligibleForTouch').mockReturnValue(true)
      await signOut(clerk)
      await vi.waitFor(() => expect(navigations(clerk)).toHaveLength(1))
      clerk.dispose()
      // Each Clerk has another host.
      return navigations(clerk)[0]?.replace(clerk.frontendApi, 'clerk.test')
    }
    const ours = await destination(async clerk => {
      await mountApp(() => h(SignOutButton, { redirectUrl: '/goodbye' }), { clerk })
      getByRole(document.body, 'button').click()
    })
    expect(ours).toMatch(/^https:\/\/clerk\.test\/v1\/client\/touch\?redirect_url=.+%2Fgoodbye/)
    expect(ours).toBe(await destination(clerk => clerk.signOut({ redirectUrl: '/goodbye' })))
  })

  it('ends the current one of two sessions and redirects', async () => {
    const { clerk, click } = await mountButton({ sessionId: 'sess_1' }, { scenario: { sessions: 2 } })
    await click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    expect(signedIn(clerk)).toEqual(['sess_2'])
  })

  it.each([
    ['two others remain', 3, ['sess_1', 'sess_3']],
    ['one other remains', 2, ['sess_1']],
  ])('reports success for a session that has already ended, and ends no other one: %s', async (_, sessions, left) => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_2', onSignOut }, { scenario: { sessions } })
    await clerk.client!.sessions[1]!.remove()
    await click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove'])
    expect(signedIn(clerk)).toEqual(left)
    expect(navigations(clerk)).toEqual([])
    expect(clerk.session?.id).toBe('sess_1')
  })

  it.each([
    ['the only one', 1, ['/']],
    ['one of two', 2, []],
  ])('ends a session when no session is current: %s', async (_, sessions, redirects) => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_1', onSignOut }, { scenario: { sessions, activeSessionId: null } })
    await click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(signedIn(clerk)).not.toContain('sess_1')
    expect(navigations(clerk)).toEqual(redirects)
  })

  it.each(['sess_1', 'sess_2'])('reports success for %s when the API answers that it is gone', async sessionId => {
    const onSignOut = vi.fn()
    const { clerk, errors, click } = await mountButton({ sessionId, onSignOut }, { scenario: {
      sessions: 3,
      respond: ({ method, path }) => method === 'POST' && path.endsWith('/remove')
        ? { status: 404, body: { errors: [{ code: 'resource_not_found', message: 'gone', long_message: 'gone' }] } }
        : undefined,
    } })
    await click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(errors).toEqual([])
    expect(clerk.session).not.toBeUndefined()
    expect(navigations(clerk)).toEqual(sessionId === 'sess_1' ? ['/'] : [])
  })

  it('redirects without a request when no session is left', async () => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ onSignOut }, { scenario: { sessions: 0 }, options: { afterSignOutUrl: '/goodbye' } })
    await click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual(['/goodbye'])
    expect(requests(clerk)).toEqual([])
  })
})

describe('a button whose session has ended', () => {
  it.each<[string, Scenario, (clerk: MockClerk) => unknown]>([
    ['no session is left', {}, clerk => clerk.client!.removeSessions()],
    ['the session has expired', { sessions: [{ id: 'sess_1', status: 'expired' }] }, () => {}],
  ])('redirects without a request when %s', async (_, scenario, prepare) => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_1', redirectUrl: '/goodbye', onSignOut }, { scenario })
    await prepare(clerk)
    const before = requests(clerk)
    await click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual(['/goodbye'])
    expect(requests(clerk)).toEqual(before)
  })

  it('runs its callback instead of the redirect', async () => {
    const signOutCallback = vi.fn()
    const { clerk, click } = await mountButton({ signOutCallback }, { scenario: { sessions: 0 } })
    await click()
    await vi.waitFor(() => expect(signOutCallback).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual([])
  })
})

describe('concurrent clicks', () => {
  it('sends one request for ten clicks', async () => {
    const onSignOut = vi.fn()
    const signOutCallback = vi.fn()
    const { clerk, button } = await mountButton({ onSignOut, signOutCallback }, { scenario: { latency: 20 } })
    for (let clicks = 0; clicks < 10; clicks++) button.click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(signOutCallback).toHaveBeenCalledOnce()
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })

  it('keeps the focus and the name of the busy button', async () => {
    const { button, click } = await mountButton({ signOutCallback: () => {} }, { scenario: { latency: 20 } })
    await click()
    expect(button.getAttribute('aria-busy')).toBe('true')
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect((button as HTMLButtonElement).disabled).toBe(false)
    expect(document.activeElement).toBe(button)
    expect(getByRole(document.body, 'button', { name: 'Sign Out' })).toBe(button)
    await vi.waitFor(() => expect(button.hasAttribute('aria-busy')).toBe(false))
    expect(document.activeElement).toBe(button)
  })

  it('shares the request and redirect of the first button, and calls the callbacks and listeners of both', async () => {
    const first = { onSignOut: vi.fn(), redirectUrl: '/first' }
    const second = { onSignOut: vi.fn(), signOutCallback: vi.fn(), redirectUrl: '/second' }
    const { clerk, container } = await mountApp(
      () => [h(SignOutButton, first, () => 'First'), h(SignOutButton, second, () => 'Second')],
      { scenario: { latency: 20 } },
    )
    await userEvent.click(getByRole(container, 'button', { name: 'First' }))
    await userEvent.click(getByRole(container, 'button', { name: 'Second' }))
    await vi.waitFor(() => expect(second.onSignOut).toHaveBeenCalledOnce())
    expect(first.onSignOut).toHaveBeenCalledOnce()
    expect(second.signOutCallback).toHaveBeenCalledOnce()
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    expect(navigations(clerk)).toEqual(['/first'])
  })

  it('ends all sessions after a single one that is in flight, and a later single one joins', async () => {
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
    await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(3))
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove', 'DELETE /client/sessions'])
  })

  it('ends two single sessions at the same time', async () => {
    const { clerk, container } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_2' }, () => 'Two'),
      h(SignOutButton, { sessionId: 'sess_3' }, () => 'Three'),
    ], { scenario: { sessions: 3, latency: 20 } })
    const remove = clerk.client!.sessions.map(session => vi.spyOn(session, 'remove'))
    for (const name of ['Two', 'Three']) getByRole(container, 'button', { name }).click()
    await nextTick()
    expect(remove.map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1])
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1']))
  })

  it('calls clerk-js synchronously', async () => {
    const { clerk, button } = await mountButton()
    const signOut = vi.spyOn(clerk, 'signOut')
    button.click()
    expect(signOut.mock.calls).toEqual([[expect.any(Function), {}]])
  })
})

describe('signOutCallback', () => {
  it('runs once after the session has ended, instead of the redirect', async () => {
    const seen: unknown[] = []
    const { clerk, click } = await mountButton({
      redirectUrl: '/ignored',
      signOutCallback: () => { seen.push([signedIn(clerk), clerk.session]) },
      onSignOut: () => { seen.push('event') },
    })
    await click()
    await vi.waitFor(() => expect(seen).toEqual([[[], null], 'event']))
    expect(navigations(clerk)).toEqual([])
  })

  it('keeps the button pending until it resolves', async () => {
    let finish = () => {}
    const onSignOut = vi.fn()
    const signOutCallback = () => new Promise<void>(resolve => { finish = resolve })
    const { button, clerk, click } = await mountButton({ onSignOut, signOutCallback })
    await click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual([]))
    expect(button.getAttribute('aria-busy')).toBe('true')
    expect(onSignOut).not.toHaveBeenCalled()
    await vi.waitFor(() => {
      finish()
      expect(onSignOut).toHaveBeenCalledOnce()
    })
  })

  it('runs for a session that is not current, which clerk-js skips', async () => {
    const signOutCallback = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_2', signOutCallback }, { scenario: { sessions: 2 } })
    await click()
    await vi.waitFor(() => expect(signOutCallback).toHaveBeenCalledOnce())
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })

  it('fails the button when it rejects, and runs again at the next click', async () => {
    const failure = new Error('the clean-up failed')
    const signOutCallback = vi.fn().mockRejectedValueOnce(failure)
    const onSignOut = vi.fn()
    const onError = vi.fn()
    const { clerk, button, click } = await mountButton({ signOutCallback, onSignOut, onError })
    await click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(failure))
    expect(onSignOut).not.toHaveBeenCalled()
    expect(signedIn(clerk)).toEqual([])
    expect(clerk.session).toBeNull()
    expect(button.dataset.failed).toBe('')
    await click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(signOutCallback).toHaveBeenCalledTimes(2)
  })

  it('sends its error to the app’s error handler when the button has no error listener', async () => {
    const failure = new Error('the clean-up failed')
    const { click, errors } = await mountButton({ signOutCallback: () => { throw failure } })
    await click()
    await vi.waitFor(() => expect(errors).toEqual([failure]))
  })

  it('accepts Clerk’s signOut, as in the specification', async () => {
    const onSignOut = vi.fn()
    const { clerk, container } = await mountApp({
      setup() {
        const { signOut } = useClerk()
        return () => h(SignOutButton, { signOutCallback: signOut, onSignOut })
      },
    }, { scenario: { sessions: 3 } })
    await userEvent.click(getByRole(container, 'button'))
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })
})

describe('a failed sign-out', () => {
  it('calls the app’s error handler once after three clicks, and keeps the session', async () => {
    const scenario = { latency: 20, respond: failingOnce() }
    const { clerk, button, click, errors } = await mountButton({}, { scenario })
    for (let clicks = 0; clicks < 3; clicks++) button.click()
    await vi.waitFor(() => expect(errors).toHaveLength(1))
    expect(errors[0]).toMatchObject({ status: 500 })
    expect(requests(clerk)).toHaveLength(1)
    expect(clerk.session?.id).toBe('sess_1')
    expect(clerk.user?.id).toBe('user_1')
    expect(navigations(clerk)).toEqual([])
    expect(button.dataset.failed).toBe('')
    await click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual([]))
    expect(button.dataset.failed).toBeUndefined()
  })

  it('calls the error listener instead of the app’s error handler', async () => {
    const onError = vi.fn()
    const { click, errors } = await mountButton({ onError }, { scenario: { respond: failingOnce() } })
    await click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 500 })))
    expect(errors).toEqual([])
  })

  it('reports a network error that clerk-js counts as success, and does not redirect', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const onError = vi.fn()
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ onError, onSignOut, redirectUrl: '/goodbye' }, {
      scenario: { respond: ({ method }) => method === 'GET' ? undefined : 'network-error' },
    })
    await click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(onSignOut).not.toHaveBeenCalled()
    expect(navigations(clerk)).toEqual([])
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('restores the session after the other sign-out in flight', async () => {
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
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3']))
    await vi.waitFor(() => expect(clerk.session?.id).toBe('sess_1'))
    expect(errors).toHaveLength(1)
    const settled = clerk.trace.findIndex(entry =>
      entry.type === 'emit' && entry.session === 'sess_1' && !entry.sessions.includes('sess_2'))
    const lastPending = clerk.trace.findLastIndex(entry => entry.type === 'emit' && entry.session === undefined)
    expect(settled).toBeGreaterThan(lastPending)
  })
})

describe('a listener', () => {
  it('is called once with .once, and later errors reach the app’s error handler', async () => {
    let failures = 2
    const onErrorOnce = vi.fn()
    const onSignOutOnce = vi.fn()
    const { click, errors } = await mountButton({ onErrorOnce, onSignOutOnce }, { scenario: {
      respond: ({ method }) => method !== 'GET' && failures-- > 0 ? { status: 500 } : undefined,
    } })
    await click()
    await vi.waitFor(() => expect(onErrorOnce).toHaveBeenCalledOnce())
    expect(errors).toEqual([])
    await click()
    await vi.waitFor(() => expect(errors).toHaveLength(1))
    expect(onErrorOnce).toHaveBeenCalledOnce()
    await click()
    await vi.waitFor(() => expect(onSignOutOnce).toHaveBeenCalledOnce())
  })

  it('does not hide the events from developer tools, which observe Vue’s emit', async () => {
    const emitted: unknown[] = []
    setDevtoolsHook({ enabled: true, emit: (type: string, ...[, , event]: unknown[]) => {
      if (type === 'component:emit') emitted.push(event)
    } } as never, {})
    onTestFinished(() => { setDevtoolsHook(undefined as never, {}) })
    const { click } = await mountButton({ onError: () => {} }, { scenario: { respond: failingOnce() } })
    await click()
    await vi.waitFor(() => expect(emitted).toEqual(['error']))
    await click()
    await vi.waitFor(() => expect(emitted).toEqual(['error', 'signOut']))
  })

  it('does not fail the sign-out when it throws', async () => {
    const failure = new Error('of a listener')
    const { clerk, button, click, errors } = await mountButton({ onSignOut: () => { throw failure } })
    await click()
    await vi.waitFor(() => expect(errors).toEqual([failure]))
    expect(signedIn(clerk)).toEqual([])
    expect(button.dataset.failed).toBeUndefined()
  })
})

describe('a click before Clerk is loaded', () => {
  it('waits for the load, then reads its props again', async () => {
    const { clerk, button, container } = await mountApp({
      setup() {
        const { sessionId } = useAuth()
        const signOutOptions = computed(() => ({ sessionId: sessionId.value ?? undefined }))
        return () => h(SignOutButton, { signOutOptions: signOutOptions.value })
      },
    }, { unloaded: true, scenario: { sessions: 2, load: 200 } }).then(app => ({ ...app, button: getByRole(app.container, 'button') }))
    await userEvent.click(button)
    expect(button.getAttribute('aria-busy')).toBe('true')
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2']))
    expect(container.isConnected).toBe(true)
  })

  it('fails when its options throw after the load', async () => {
    const failure = new Error('of the app')
    let reads = 0
    const signOutOptions = {
      get redirectUrl() {
        if (reads++ > 0) throw failure
        return '/'
      },
    }
    const props = { signOutOptions: markRaw(signOutOptions) }
    const settings = { unloaded: true, scenario: { load: 20 } }
    const { container, clerk, errors } = await mountApp(() => h(SignOutButton, props), settings)
    const button = getByRole(container, 'button')
    button.click()
    await vi.waitFor(() => expect(errors).toEqual([failure]))
    expect(button.hasAttribute('aria-busy')).toBe(false)
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })

  it('fails when Clerk fails to load', async () => {
    const onError = vi.fn()
    const { click, errors } = await mountButton({ onError }, { unloaded: true, scenario: { load: 'fail' } })
    await click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(errors).toEqual([onError.mock.calls[0]![0]])
  })

  it('ends no session when the app unmounts before the load', async () => {
    const clerk = createMockClerk()
    const load = clerk.load.bind(clerk)
    let allow = () => {}
    const allowed = new Promise<void>(resolve => { allow = resolve })
    vi.spyOn(clerk, 'load').mockImplementation(options => allowed.then(() => load(options)))
    const { app, click } = await mountButton({}, { unloaded: true, clerk })
    await click()
    app.unmount()
    allow()
    await vi.waitFor(() => expect(clerk.loaded).toBe(true))
    await Promise.resolve()
    expect(requests(clerk)).toEqual([])
  })
})

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
    ['a pending sign-out in the app’s words', { signOutCallback: forever, pendingLabel: 'Wird abgemeldet' }, {}, 'Wird abgemeldet'],
    ['a successful sign-out in the app’s words', { signedOutLabel: 'Abgemeldet' }, {}, 'Abgemeldet'],
    ['a failed sign-out in the app’s words', { failedLabel: 'Fehler', onError: () => {} }, { respond: failingOnce() }, 'Fehler'],
  ])('announces %s', async (_, props, scenario, text) => {
    const { button, click } = await mountButton(props, { scenario })
    await click()
    await vi.waitFor(() => expect(region().textContent).toBe(text))
    expect(button.textContent).toBe('Sign Out')
  })

  it('moves into an open modal, because screen readers ignore the rest of the page', async () => {
    const { container } = await mountApp(() => h('div', { 'role': 'dialog', 'aria-modal': 'true' }, h(SignOutButton)))
    await userEvent.click(getByRole(container, 'button'))
    await vi.waitFor(() => expect(getByRole(container, 'dialog').contains(region())).toBe(true))
  })
})
