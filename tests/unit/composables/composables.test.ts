import { h, nextTick, onUpdated } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { useAuth, useSession, useSessionList, useSignOut, useUser } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../support/observed'
import { mountApp } from '../support/mountApp'
import { signOutError } from '../support/signOutError'
import { useInApp } from '../support/useInApp'

const valuesOf = (refs: Record<string, { value: unknown }>, ...names: string[]) =>
  names.map(name => refs[name]!.value)

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

  it('returns the same refs to every component, and an unchanged emission updates no component', async () => {
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

  it('rejects every concurrent call of signOut() when the request fails', async () => {
    const { clerk, used } = await useInApp(useAuth, { scenario: { respond: ({ method }) => method === 'GET' ? undefined : { status: 500 } } })
    const results = await Promise.allSettled([used.signOut.value(), used.signOut.value()])
    expect(results).toEqual(Array(2).fill({ status: 'rejected', reason: expect.objectContaining({ status: 500 }) }))
    expect(clerk.session?.id).toBe('sess_1')
  })
})

describe('useAuth().signOut', () => {
  it('resolves when all sessions have ended', async () => {
    const { clerk, used } = await useInApp(useAuth)
    await used.signOut.value()
    expect(signedIn(clerk)).toEqual([])
    expect(navigations(clerk)).toEqual(['/'])
  })

  it('runs a callback instead of the redirect, and accepts options after it', async () => {
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
    ['names no session', { sessionId: undefined }, 'missing_session'],
    ['is null', null, 'invalid_options'],
    ['is an event', new Event('click'), 'invalid_options'],
  ] as const)('rejects when its argument %s', async (_, argument, code) => {
    const { clerk, used } = await useInApp(useAuth)
    await expect(used.signOut.value(argument as never)).rejects.toEqual(signOutError(code))
    expect(requests(clerk)).toEqual([])
    expect(signedIn(clerk)).toEqual(['sess_1'])
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

describe('useUser, useSession, useSessionList', () => {
  const useAll = () => ({ ...useSessionList(), ...useUser(), session: useSession().session })

  it('return undefined values until Clerk is loaded', async () => {
    const { used } = await useInApp(useAll, { unloaded: true, scenario: { load: 'never' } })
    expect(valuesOf(used, 'isLoaded', 'isSignedIn', 'user', 'session', 'sessions', 'setActive')).toEqual([false, ...Array(5).fill(undefined)])
  })

  it('update when Clerk emits', async () => {
    const { clerk, used } = await useInApp(useAll, { scenario: { sessions: 3 } })
    expect(used.user.value?.id).toBe('user_1')
    expect(used.sessions.value?.map(({ id }) => id)).toEqual(['sess_1', 'sess_2', 'sess_3'])
    await used.setActive.value?.({ session: 'sess_2' })
    expect(used.session.value?.id).toBe('sess_2')
    await clerk.client!.sessions[2]!.remove()
    expect(used.sessions.value?.map(({ id }) => id)).toEqual(['sess_1', 'sess_2'])
    await clerk.signOut()
    expect(valuesOf(used, 'isLoaded', 'isSignedIn', 'user', 'session')).toEqual([true, false, null, null])
  })
})

describe('useSignOut', () => {
  it('is pending until it resolves true', async () => {
    const { clerk, used } = await useInApp(useSignOut)
    const signingOut = used.signOut()
    expect(used.pending.value).toBe(true)
    expect(await signingOut).toBe(true)
    expect(used.pending.value).toBe(false)
    expect(signedIn(clerk)).toEqual([])
  })

  it('rejects with an error that stays in its ref until the next call', async () => {
    let status = 500
    const { used } = await useInApp(useSignOut, { scenario: { respond: ({ method }) => method === 'GET' || status === 200 ? undefined : { status } } })
    await expect(used.signOut()).rejects.toMatchObject({ status: 500 })
    expect(used.error.value).toMatchObject({ status: 500 })
    status = 200
    const retry = used.signOut()
    expect(used.error.value).toBeUndefined()
    expect(await retry).toBe(true)
  })

  it('resolves false for a call that joined a failed one', async () => {
    const fails = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : { status: 500 } }
    const { used } = await useInApp(() => [useSignOut(), useSignOut()] as const, { scenario: fails })
    const results = await Promise.allSettled([used[0].signOut(), used[0].signOut(), used[1].signOut()])
    expect(results.map(({ status, ...rest }) => 'value' in rest ? rest.value : status)).toEqual(['rejected', false, false])
    expect(used[1].error.value).toMatchObject({ status: 500 })
  })

  it('rejects when Clerk fails to load, and resolves false when the app unmounts before', async () => {
    const failing = await useInApp(useSignOut, { unloaded: true, scenario: { load: 'fail' } })
    await expect(failing.used.signOut()).rejects.toThrow()
    expect(failing.used.error.value).toBeInstanceOf(Error)
    const { app, clerk, used } = await useInApp(useSignOut, { unloaded: true, scenario: { load: 10 } })
    const signingOut = used.signOut()
    app.unmount()
    expect(await signingOut).toBe(false)
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })

  it('is pending until the last of two sign-outs has finished', async () => {
    let finish = () => {}
    const finished = new Promise<void>(resolve => { finish = resolve })
    const { used } = await useInApp(useSignOut, { scenario: { sessions: 3 } })
    const slow = used.signOut({ sessionId: 'sess_2' }, () => finished)
    await used.signOut({ sessionId: 'sess_3' })
    expect(used.pending.value).toBe(true)
    finish()
    await slow
    expect(used.pending.value).toBe(false)
  })

  it('redirects to afterSignOutUrl without a session', async () => {
    const { clerk, used } = await useInApp(useSignOut, { scenario: { sessions: 0 }, options: { afterSignOutUrl: '/goodbye' } })
    expect(await used.signOut()).toBe(true)
    expect(navigations(clerk)).toEqual(['/goodbye'])
  })

  it('does not wait for itself when its callback signs out again', async () => {
    const { clerk, used } = await useInApp(useSignOut, { scenario: { sessions: 2 } })
    const results: unknown[] = []
    await used.signOut({ sessionId: 'sess_2' }, async () => {
      results.push(await used.signOut({ sessionId: 'sess_2' }))
      results.push(await used.signOut())
    })
    // The repeated call ends no session. The other one has another target.
    expect(results).toEqual([false, true])
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove', 'DELETE /client/sessions'])
    expect(signedIn(clerk)).toEqual([])
  })

  it('refuses an undefined session ID while a sign-out of all sessions is in flight', async () => {
    const { clerk, used } = await useInApp(useSignOut, { scenario: { sessions: 2 } })
    const calls = [used.signOut({ sessionId: undefined }), used.signOut(), used.signOut({ sessionId: undefined })]
    const refused = { status: 'rejected', reason: signOutError('missing_session') }
    expect(await Promise.allSettled(calls)).toEqual([refused, { status: 'fulfilled', value: true }, refused])
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    expect(signedIn(clerk)).toEqual([])
  })

  it('rejects a string with an error that says what to pass, and ends no session', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { clerk, used } = await useInApp(useSignOut, { scenario: { sessions: 2 } })
    const refused = signOutError('invalid_options', 'Sign-out refused: options is of type string. Pass a plain object such as '
      + '{ sessionId: \'sess_…\' }, or nothing to sign out of all sessions. See "Errors" on the page of SignOutButton.')
    await expect(used.signOut('sess_2' as never)).rejects.toEqual(refused)
    expect(used.error.value).toEqual(refused)
    expect(used.pending.value).toBe(false)
    expect(warn).not.toHaveBeenCalled()
    expect(requests(clerk)).toEqual([])
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
    warn.mockRestore()
  })
})

describe('two apps on one Clerk', () => {
  it('read its state even if the other one unmounts', async () => {
    const clerk = createMockClerk()
    const first = await useInApp(useAuth, { clerk })
    const second = await useInApp(useAuth, { clerk })
    first.app.unmount()
    await clerk.signOut()
    expect(second.used.isSignedIn.value).toBe(false)
  })
})
