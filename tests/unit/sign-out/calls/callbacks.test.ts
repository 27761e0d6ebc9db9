import { describe, expect, it, vi } from 'vitest'
import { useAuth, useSignOut } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { button, mountSignOut } from '../../support/mount/mountSignOut'
import { useInApp } from '../../support/mount/useInApp'
import { waitFor } from '../../support/waitFor'

/** Creates a callback that stays pending until `finish` or `fail` is called. */
function slowCallback() {
  let [finish, fail] = [() => {}, (_: unknown) => {}]
  const end = new Promise<void>((resolve, reject) => { [finish, fail] = [resolve, reject] })
  let start = () => {}
  const started = new Promise<void>(resolve => { start = resolve })
  const callback = vi.fn(() => {
    start()
    return end
  })
  return { callback, started, finish, fail }
}

const failure = new Error('The clean-up failed.')

describe.each(engines)('a sign-out whose callback is running, on $engine,', ({ create }) => {
  const useTwo = () => [useSignOut(), useSignOut()] as const
  const use = async () => useInApp(useTwo, { clerk: await create({ sessions: 2 }) })

  it.each([
    ['resolves', undefined],
    ['rejects', failure],
  ])('makes another signOut() of the same sessions resolve false before the callback %s', async (_, error) => {
    const { clerk, used: [{ signOut, pending }] } = await use()
    const { callback, started, finish, fail } = slowCallback()
    const first = signOut({}, callback)
    await started
    expect(await signOut()).toBe(false)
    expect(await signOut({}, callback)).toBe(false)
    expect(pending.value).toBe(true)
    if (error) fail(error)
    else finish()
    if (error) await expect(first).rejects.toBe(error)
    else expect(await first).toBe(true)
    expect(pending.value).toBe(false)
    expect(callback).toHaveBeenCalledOnce()
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })

  it.each([
    ['at once', () => Promise.resolve()],
    ['after an await', () => new Promise<void>(resolve => { setTimeout(resolve) })],
  ])('sends no second request when the callback repeats the sign-out %s', async (_, before) => {
    const { clerk, used: [same, other] } = await use()
    const results: unknown[] = []
    const callback = async () => {
      await before()
      results.push(await same.signOut({ sessionId: 'sess_2' }), await other.signOut({ sessionId: 'sess_2' }))
    }
    expect(await same.signOut({ sessionId: 'sess_2' }, callback)).toBe(true)
    // `same.signOut()` resolves false, because the first call of `same` is still in flight.
    // `other.signOut()` resolves true, because the session has already ended.
    expect(results).toEqual([false, true])
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove'])
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })

  it('lets another signOut() end all sessions while the callback for one session runs', async () => {
    const { clerk, used: [{ signOut }] } = await use()
    const { callback, started, finish } = slowCallback()
    const first = signOut({ sessionId: 'sess_2' }, callback)
    await started
    expect(await signOut()).toBe(true)
    expect(signedIn(clerk)).toEqual([])
    finish()
    expect(await first).toBe(true)
  })

  it('has already updated useAuth() and Clerk to the signed-out state', async () => {
    const clerk = await create({ sessions: 2 })
    const { used: [{ signOut }, auth] } = await useInApp(() => [useSignOut(), useAuth()] as const, { clerk })
    const seen: unknown[] = []
    await signOut({ sessionId: 'sess_1' }, () => { seen.push(auth.isSignedIn.value, auth.sessionId.value, clerk.session) })
    expect(seen).toEqual([false, null, null])
    expect(navigations(clerk)).toEqual([])
  })
})

describe.each(engines)('a button with a callback, on $engine,', ({ create }) => {
  it('ignores further clicks while the callback runs, and emits the callback’s error once', async () => {
    const { callback, started, fail } = slowCallback()
    const clerk = await create()
    const { onSignOut, onError } = await mountSignOut(clerk, { signOutCallback: callback })
    button().click()
    await started
    for (let clicks = 0; clicks < 3; clicks++) button().click()
    expect(button().getAttribute('aria-busy')).toBe('true')
    fail(failure)
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(failure))
    expect(onSignOut).not.toHaveBeenCalled()
    expect(callback).toHaveBeenCalledOnce()
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    await waitFor(() => expect(button().dataset.failed).toBe(''))
  })

  it('calls a failed callback again at the next click, without another request', async () => {
    const callback = vi.fn().mockRejectedValueOnce(failure)
    const clerk = await create()
    const { onSignOut, onError } = await mountSignOut(clerk, { signOutCallback: callback })
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(failure))
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(callback).toHaveBeenCalledTimes(2)
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })
})
