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
  it('has type="button", and every attribute and listener reaches it', async () => {
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

  it('takes the type that it is given', async () => {
    expect((await mountButton({ type: 'submit' })).button.getAttribute('type')).toBe('submit')
  })

  it('does nothing when disabled', async () => {
    const { button, clerk, click } = await mountButton({ disabled: true })
    expect((button as HTMLButtonElement).disabled).toBe(true)
    await click()
    expect(requests(clerk)).toEqual([])
  })

  it('does nothing when a listener of the app prevented the click, which runs first', async () => {
    const { clerk, click } = await mountButton({ onClick: (event: Event) => event.preventDefault() })
    await click()
    expect(requests(clerk)).toEqual([])
  })

  it('follows Clerk’s localization for its label, reactively', async () => {
    const localization = shallowRef({ userButton: { action__signOut: 'Abmelden' } })
    const { button } = await mountButton({}, { options: { localization } })
    expect(button.textContent).toBe('Abmelden')
    localization.value = { userButton: { action__signOut: 'Se déconnecter' } }
    await vi.waitFor(() => expect(button.textContent).toBe('Se déconnecter'))
  })

  it('has its own label where Clerk’s localization has none', async () => {
    expect((await mountButton({}, { options: { localization: { locale: 'de-DE' } } })).button.textContent).toBe('Sign Out')
  })

  it('keeps native events of the same names from the listeners of its own', async () => {
    const [onSignOut, onError] = [vi.fn(), vi.fn()]
    const { button } = await mountButton({ onSignOut, onError })
    for (const event of ['sign-out', 'signOut', 'error']) button.dispatchEvent(new Event(event))
    expect([...onSignOut.mock.calls, ...onError.mock.calls]).toEqual([])
  })

  it('works under directives', async () => {
    const { container } = await mountApp({ render: () => withDirectives(h(SignOutButton), [[vShow, false]]) })
    expect(container.querySelector('button')?.style.display).toBe('none')
  })
})

describe('whom it signs out', () => {
  it('ends all sessions, and goes to the app’s afterSignOutUrl', async () => {
    const { clerk, click } = await mountButton({}, { scenario: { sessions: 3 }, options: { afterSignOutUrl: '/goodbye' } })
    await click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
    expect(signedIn(clerk)).toEqual([])
  })

  it.each([
    ['the shorthand', { redirectUrl: '/short' }, '/short'],
    ['signOutOptions, which win', { redirectUrl: '/short', signOutOptions: { redirectUrl: '/options' } }, '/options'],
  ])('goes to the redirectUrl of %s', async (_, props, target) => {
    const { clerk, click } = await mountButton(props, { options: { afterSignOutUrl: '/goodbye' } })
    await click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual([target]))
  })

  it.each([
    ['the shorthand', { sessionId: 'sess_2' }],
    ['signOutOptions', { signOutOptions: { sessionId: 'sess_2' } }],
    ['signOutOptions, which win', { sessionId: 'sess_1', signOutOptions: { sessionId: 'sess_2' } }],
  ])('ends another session by %s, and never redirects', async (_, props) => {
    const { clerk, click } = await mountButton({ ...props, redirectUrl: '/ignored' }, { scenario: { sessions: 3 } })
    // Which can escalate to everybody.
    const signOut = vi.spyOn(clerk, 'signOut')
    await click()
    await vi.waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3']))
    expect(signOut).not.toHaveBeenCalled()
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove'])
    expect(clerk.session?.id).toBe('sess_1')
    expect(navigations(clerk)).toEqual([])
  })

  it('leaves as clerk-js does: by way of Clerk’s server, where the browser would soon forget the client', async () => {
    async function destination(signOut: (clerk: MockClerk) => unknown) {
      const clerk = await createRealClerk()
      onTestFinished(clerk.dispose)
      await clerk.load()
      const client = clerk.client!
      vi.spyOn(client, 'isEligibleForTouch').mockReturnValue(true)
      await signOut(clerk)
      await vi.waitFor(() => expect(navigations(clerk)).toHaveLength(1))
      clerk.dispose()
      // Each Clerk has a host of its own.
      return navigations(clerk)[0]?.replace(clerk.frontendApi, 'clerk.test')
    }
    const ours = await destination(async clerk => {
      await mountApp(() => h(SignOutButton, { redirectUrl: '/goodbye' }), { clerk })
      getByRole(document.body, 'button').click()
    })
    expect(ours).toMatch(/^https:\/\/clerk\.test\/v1\/client\/touch\?redirect_url=.+%2Fgoodbye/)
    expect(ours).toBe(await destination(clerk => clerk.signOut({ redirectUrl: '/goodbye' })))
  })

  it('ends the current session among others, and redirects', async () => {
    const { clerk, click } = await mountButton({ sessionId: 'sess_1' }, { scenario: { sessions: 2 } })
    await click()
    await vi.waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    expect(signedIn(clerk)).toEqual(['sess_2'])
  })

  it.each([
    ['two are left', 3, ['sess_1', 'sess_3']],
    ['one is left', 2, ['sess_1']],
  ])('counts a session that has ended since as signed out, and ends no other: %s', async (_, sessions, left) => {
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
  ])('ends a session while nobody is current: %s', async (_, sessions, redirects) => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_1', onSignOut }, { scenario: { sessions, activeSessionId: null } })
    await click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(signedIn(clerk)).not.toContain('sess_1')
    expect(navigations(clerk)).toEqual(redirects)
  })

  it.each(['sess_1', 'sess_2'])('counts %s as signed out when the API no longer knows it', async sessionId => {
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

  it('still completes when nobody is signed in: a stale button is never dead', async () => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ onSignOut }, { scenario: { sessions: 0 }, options: { afterSignOutUrl: '/goodbye' } })
    await click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual(['/goodbye'])
    expect(requests(clerk)).toEqual([])
  })
})

describe('a stale button', () => {
  it.each<[string, Scenario, (clerk: MockClerk) => unknown]>([
    ['nobody', {}, clerk => clerk.client!.removeSessions()],
    ['an expired session', { sessions: [{ id: 'sess_1', status: 'expired' }] }, () => {}],
  ])('for one session completes when there is %s', async (_, scenario, prepare) => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_1', redirectUrl: '/goodbye', onSignOut }, { scenario })
    await prepare(clerk)
    const before = requests(clerk)
    await click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual(['/goodbye'])
    expect(requests(clerk)).toEqual(before)
  })

  it('runs its callback in place of the redirect', async () => {
    const signOutCallback = vi.fn()
    const { clerk, click } = await mountButton({ signOutCallback }, { scenario: { sessions: 0 } })
    await click()
    await vi.waitFor(() => expect(signOutCallback).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual([])
  })
})

describe('one click, one sign-out', () => {
  it('shares ten clicks during a slow request', async () => {
    const onSignOut = vi.fn()
    const signOutCallback = vi.fn()
    const { clerk, button } = await mountButton({ onSignOut, signOutCallback }, { scenario: { latency: 20 } })
    for (let clicks = 0; clicks < 10; clicks++) button.click()
    await vi.waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(signOutCallback).toHaveBeenCalledOnce()
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })

  it('keeps focus and name while it is pending, and is busy', async () => {
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

  it('lets two buttons join, each with its own callback and event, under the first one’s redirect', async () => {
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

  it('lets a single session join a running "all", and an "all" wait for running singles', async () => {
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

  it('ends two single sessions side by side', async () => {
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

  it('calls clerk-js in the click’s own task', async () => {
    const { clerk, button } = await mountButton()
    const signOut = vi.spyOn(clerk, 'signOut')
    button.click()
    expect(signOut.mock.calls).toEqual([[expect.any(Function), {}]])
  })
})

describe('the callback', () => {
  it('runs once, after the session has ended, in place of the redirect', async () => {
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

  it('is awaited: the button stays pending meanwhile', async () => {
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

  it('runs for another account too, which clerk-js skips', async () => {
    const signOutCallback = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_2', signOutCallback }, { scenario: { sessions: 2 } })
    await click()
    await vi.waitFor(() => expect(signOutCallback).toHaveBeenCalledOnce())
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })

  it('that throws fails the button, although the session has ended; a retry runs it again', async () => {
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

  it('that throws reaches the app’s error handler where nobody listens', async () => {
    const failure = new Error('the clean-up failed')
    const { click, errors } = await mountButton({ signOutCallback: () => { throw failure } })
    await click()
    await vi.waitFor(() => expect(errors).toEqual([failure]))
  })

  it('may be Clerk’s own signOut, as the specification has it', async () => {
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

describe('a failure', () => {
  it('reaches the app’s error handler once, also after three clicks, and leaves everybody signed in', async () => {
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

  it('is taken over by an error listener', async () => {
    const onError = vi.fn()
    const { click, errors } = await mountButton({ onError }, { scenario: { respond: failingOnce() } })
    await click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 500 })))
    expect(errors).toEqual([])
  })

  it('is a failure too when clerk-js takes a network error for success, and nobody is sent to the goodbye page', async () => {
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

  it('does not put the session back while another sign-out is under way', async () => {
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
    const transitive = clerk.trace.findLastIndex(entry => entry.type === 'emit' && entry.session === undefined)
    expect(settled).toBeGreaterThan(transitive)
  })
})

describe('a listener', () => {
  it('with .once hears the first failure only, and still the sign-out', async () => {
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

  it('is not the only one who hears: test utilities and developer tools follow Vue’s own emit', async () => {
    const heard: unknown[] = []
    setDevtoolsHook({ enabled: true, emit: (type: string, ...[, , event]: unknown[]) => {
      if (type === 'component:emit') heard.push(event)
    } } as never, {})
    onTestFinished(() => { setDevtoolsHook(undefined as never, {}) })
    const { click } = await mountButton({ onError: () => {} }, { scenario: { respond: failingOnce() } })
    await click()
    await vi.waitFor(() => expect(heard).toEqual(['error']))
    await click()
    await vi.waitFor(() => expect(heard).toEqual(['error', 'signOut']))
  })

  it('that throws reaches the app’s error handler, and the sign-out is done', async () => {
    const failure = new Error('of a listener')
    const { clerk, button, click, errors } = await mountButton({ onSignOut: () => { throw failure } })
    await click()
    await vi.waitFor(() => expect(errors).toEqual([failure]))
    expect(signedIn(clerk)).toEqual([])
    expect(button.dataset.failed).toBeUndefined()
  })
})

describe('a click before Clerk is loaded', () => {
  it('waits, then reads its props again', async () => {
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

  it('fails when its options cannot be read any more', async () => {
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

  it('ends nothing once the app is gone', async () => {
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

describe('what is announced', () => {
  const forever = () => new Promise<void>(() => {})
  const region = () => getByRole(document.body, 'status')

  it('comes from one empty polite region per app, which goes with the app', async () => {
    const { app } = await mountApp(() => [h(SignOutButton), h(SignOutButton)])
    expect(region().textContent).toBe('')
    app.unmount()
    expect(queryByRole(document.body, 'status')).toBeNull()
  })

  it.each([
    ['pending', { signOutCallback: forever }, {}, 'Signing out…'],
    ['signed out', {}, {}, 'Signed out.'],
    ['failed', { onError: () => {} }, { respond: failingOnce() }, 'Signing out failed. Try again.'],
    ['pending, in the app’s words', { signOutCallback: forever, pendingLabel: 'Wird abgemeldet' }, {}, 'Wird abgemeldet'],
    ['signed out, in the app’s words', { signedOutLabel: 'Abgemeldet' }, {}, 'Abgemeldet'],
    ['failed, in the app’s words', { failedLabel: 'Fehler', onError: () => {} }, { respond: failingOnce() }, 'Fehler'],
  ])('says when it is %s', async (_, props, scenario, text) => {
    const { button, click } = await mountButton(props, { scenario })
    await click()
    await vi.waitFor(() => expect(region().textContent).toBe(text))
    expect(button.textContent).toBe('Sign Out')
  })

  it('is said inside the open modal: what lies behind it is hidden', async () => {
    const { container } = await mountApp(() => h('div', { 'role': 'dialog', 'aria-modal': 'true' }, h(SignOutButton)))
    await userEvent.click(getByRole(container, 'button'))
    await vi.waitFor(() => expect(getByRole(container, 'dialog').contains(region())).toBe(true))
  })
})
