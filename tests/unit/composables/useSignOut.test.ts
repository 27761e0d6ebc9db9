import { describe, expect, it, vi } from 'vitest'
import { useSignOut } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../support/observed'
import { signOutError } from '../support/signOutError'
import { useInApp } from '../support/mount/useInApp'

describe('useSignOut', () => {
  it('is pending until signOut() resolves true', async () => {
    const { clerk, used } = await useInApp(useSignOut)
    const signingOut = used.signOut()
    expect(used.pending.value).toBe(true)
    expect(await signingOut).toBe(true)
    expect(used.pending.value).toBe(false)
    expect(signedIn(clerk)).toEqual([])
  })

  it('keeps the error of a rejected call in error.value until the next call', async () => {
    let status = 500
    const { used } = await useInApp(useSignOut, { scenario: { respond: ({ method }) => method === 'GET' || status === 200 ? undefined : { status } } })
    await expect(used.signOut()).rejects.toMatchObject({ status: 500 })
    expect(used.error.value).toMatchObject({ status: 500 })
    status = 200
    const retry = used.signOut()
    expect(used.error.value).toBeUndefined()
    expect(await retry).toBe(true)
  })

  it('rejects the first of several concurrent calls when the request fails, and resolves the others with false', async () => {
    const fails = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : { status: 500 } }
    const { used } = await useInApp(() => [useSignOut(), useSignOut()] as const, { scenario: fails })
    const results = await Promise.allSettled([used[0].signOut(), used[0].signOut(), used[1].signOut()])
    expect(results.map(({ status, ...rest }) => 'value' in rest ? rest.value : status)).toEqual(['rejected', false, false])
    expect(used[1].error.value).toMatchObject({ status: 500 })
  })

  it('rejects when Clerk fails to load', async () => {
    const { used } = await useInApp(useSignOut, { unloaded: true, scenario: { load: 'fail' } })
    await expect(used.signOut()).rejects.toThrow()
    expect(used.error.value).toBeInstanceOf(Error)
  })

  it('resolves false when the app unmounts before Clerk is loaded', async () => {
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

  it('redirects to afterSignOutUrl even without a session', async () => {
    const { clerk, used } = await useInApp(useSignOut, { scenario: { sessions: 0 }, options: { afterSignOutUrl: '/goodbye' } })
    expect(await used.signOut()).toBe(true)
    expect(navigations(clerk)).toEqual(['/goodbye'])
  })

  it('resolves when the callback calls signOut() again', async () => {
    const { clerk, used } = await useInApp(useSignOut, { scenario: { sessions: 2 } })
    const results: unknown[] = []
    await used.signOut({ sessionId: 'sess_2' }, async () => {
      results.push(await used.signOut({ sessionId: 'sess_2' }))
      results.push(await used.signOut())
    })
    // The outer call is still ending sess_2, so the first call in the callback resolves false.
    // The second call in the callback ends all sessions.
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
      + '{ sessionId: \'sess_…\' }, or nothing to sign out of all sessions. See "Errors" in the docs of SignOutButton.')
    await expect(used.signOut('sess_2' as never)).rejects.toEqual(refused)
    expect(used.error.value).toEqual(refused)
    expect(used.pending.value).toBe(false)
    expect(warn).not.toHaveBeenCalled()
    expect(requests(clerk)).toEqual([])
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
    warn.mockRestore()
  })
})
