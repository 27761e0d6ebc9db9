import { h, nextTick, onUpdated } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { useAuth } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../support/observed'
import { mountApp } from '../support/mount/mountApp'
import { signOutError } from '../support/signOutError'
import { useInApp, valuesOf } from '../support/mount/useInApp'

describe('useAuth', () => {
  it('returns undefined values until Clerk is loaded', async () => {
    const { used } = await useInApp(useAuth, { unloaded: true, scenario: { load: 'never' } })
    expect(valuesOf(used, 'isLoaded', 'isSignedIn', 'userId', 'sessionId', 'sessionClaims', 'orgId')).toEqual(
      [false, undefined, undefined, undefined, undefined, undefined],
    )
    expect(used.has.value({ role: 'org:admin' })).toBe(false)
  })

  it('returns the session at the first rendering when Clerk is loaded', async () => {
    const { used } = await useInApp(useAuth)
    expect(valuesOf(used, 'isLoaded', 'isSignedIn', 'userId', 'sessionId', 'orgId')).toEqual([true, true, 'user_1', 'sess_1', null])
    expect(used.sessionClaims.value).toMatchObject({ sid: 'sess_1', sub: 'user_1' })
    expect(await used.getToken.value()).toMatch(/^\w+\./)
  })

  it('returns null values without a session', async () => {
    const { used } = await useInApp(useAuth, { scenario: { sessions: 0 } })
    expect(valuesOf(used, 'isLoaded', 'isSignedIn', 'userId', 'sessionId')).toEqual([true, false, null, null])
    expect(await used.getToken.value()).toBeNull()
  })

  it('counts a pending session as signed out, unless treatPendingAsSignedOut is false', async () => {
    const scenario = { sessions: [{ id: 'sess_1', status: 'pending' as const }] }
    expect((await useInApp(useAuth, { scenario })).used.isSignedIn.value).toBe(false)
    const { used } = await useInApp(() => useAuth({ treatPendingAsSignedOut: false }), { scenario })
    expect(used.isSignedIn.value).toBe(true)
  })

  it('counts a pending session as signed out, but as signed in for a call with treatPendingAsSignedOut: false in the same app', async () => {
    const scenario = { sessions: [{ id: 'sess_1', status: 'pending' as const }] }
    const { used } = await useInApp(() => [useAuth(), useAuth({ treatPendingAsSignedOut: false })], { scenario })
    expect(used.map(({ isSignedIn }) => isSignedIn.value)).toEqual([false, true])
  })

  it('returns the same refs to every component, and updates no component when an emission changes nothing', async () => {
    const results = new Set<unknown>()
    const updated = vi.fn()
    const Child = {
      setup() {
        const auth = useAuth()
        results.add(auth)
        onUpdated(updated)
        return () => h('i', [String(auth.sessionId.value), String(auth.has.value({ role: 'x' })), String(auth.sessionClaims.value?.sid)])
      },
    }
    const { clerk } = await mountApp(() => [h(Child), h(Child), h(Child)])
    expect(results.size).toBe(1)
    clerk.updateClient(clerk.client!)
    await nextTick()
    expect(updated).not.toHaveBeenCalled()
    await clerk.signOut()
    await nextTick()
    expect(updated).toHaveBeenCalled()
  })
})

describe('useAuth().signOut', () => {
  it('resolves when all sessions have ended', async () => {
    const { clerk, used } = await useInApp(useAuth)
    await used.signOut.value()
    expect(signedIn(clerk)).toEqual([])
    expect(navigations(clerk)).toEqual(['/'])
  })

  it('accepts options after a callback, and runs the callback instead of the redirect', async () => {
    const callback = vi.fn()
    const { clerk, used } = await useInApp(useAuth, { scenario: { sessions: 2 } })
    await used.signOut.value(callback, { sessionId: 'sess_1' })
    expect(callback).toHaveBeenCalledOnce()
    expect(signedIn(clerk)).toEqual(['sess_2'])
    expect(navigations(clerk)).toEqual([])
  })

  it('redirects to redirectUrl', async () => {
    const { clerk, used } = await useInApp(useAuth, { scenario: { sessions: 0 } })
    await used.signOut.value({ redirectUrl: '/goodbye' })
    await used.signOut.value(undefined, { redirectUrl: '/later' })
    expect(navigations(clerk)).toEqual(['/goodbye', '/later'])
  })

  it.each([
    ['has an undefined session ID', { sessionId: undefined }, 'missing_session'],
    ['is null', null, 'invalid_options'],
    ['is an event', new Event('click'), 'invalid_options'],
  ] as const)('rejects when the argument %s', async (_, argument, code) => {
    const { clerk, used } = await useInApp(useAuth)
    await expect(used.signOut.value(argument as never)).rejects.toEqual(signOutError(code))
    expect(requests(clerk)).toEqual([])
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })

  it('rejects every concurrent call when the request fails', async () => {
    const { clerk, used } = await useInApp(useAuth, { scenario: { respond: ({ method }) => method === 'GET' ? undefined : { status: 500 } } })
    const results = await Promise.allSettled([used.signOut.value(), used.signOut.value()])
    expect(results).toEqual(Array(2).fill({ status: 'rejected', reason: expect.objectContaining({ status: 500 }) }))
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('rejects when the app unmounts before Clerk is loaded', async () => {
    const { app, clerk, used } = await useInApp(useAuth, { unloaded: true, scenario: { load: 10 } })
    const signingOut = used.signOut.value()
    app.unmount()
    await expect(signingOut).rejects.toThrow(
      'useAuth().signOut() ended no session: the app unmounted before Clerk had loaded.',
    )
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })
})
