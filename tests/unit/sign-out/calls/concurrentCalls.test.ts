import { describe, expect, it } from 'vitest'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { button, expectSignedOut, mountSignOut } from '../../support/mount/mountSignOut'
import { failing, nextRequest } from '../../support/clerk/signOutRequests'
import { waitFor } from '../../support/waitFor'

const emittedAfter = (clerk: MockClerk, start: number) =>
  clerk.trace.slice(start).flatMap(entry => entry.type === 'emit' ? [entry.session] : [])

describe.each(engines)('a click and the app’s call of clerk.signOut() at the same time, on $engine,', ({ create }) => {
  async function clickAndSignOut(scenario: Scenario) {
    const clerk = await create(scenario)
    await clerk.load()
    const app = await mountSignOut(clerk)
    const requested = nextRequest(clerk)
    button().click()
    await requested
    const [appResult] = await Promise.allSettled([clerk.signOut()])
    await waitFor(() => expect(button().hasAttribute('aria-busy')).toBe(false))
    return { clerk, appResult, ...app }
  }

  it('leave no session when only the click’s request fails', async () => {
    const { clerk, appResult, auth, onSignOut, onError } = await clickAndSignOut(failing(1))
    expect(requests(clerk)).toHaveLength(2)
    expect(appResult.status).toBe('fulfilled')
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 500 }))
    expect(onSignOut).not.toHaveBeenCalled()
    await expectSignedOut(clerk, auth)
    expect(emittedAfter(clerk, 3).filter(Boolean)).toEqual([])
  })

  it('leave no session when only the app’s request fails', async () => {
    const { clerk, appResult, auth, onSignOut, onError } = await clickAndSignOut(failing(2))
    expect(appResult.status).toBe('rejected')
    expect(onSignOut).toHaveBeenCalledOnce()
    expect(onError).not.toHaveBeenCalled()
    await expectSignedOut(clerk, auth)
  })

  it('restore the session after both requests have failed', async () => {
    const { clerk, appResult, auth, onError } = await clickAndSignOut(failing(1, 2))
    expect(appResult.status).toBe('rejected')
    expect(onError).toHaveBeenCalledOnce()
    expect([clerk.session?.id, clerk.user?.id]).toEqual(['sess_1', 'user_1'])
    expect([auth.isLoaded.value, auth.isSignedIn.value, auth.sessionId.value]).toEqual([true, true, 'sess_1'])
    const emitted = emittedAfter(clerk, 0)
    expect(emitted.lastIndexOf(undefined)).toBe(emitted.length - 2)
  })
})

describe.each(engines)('a click during the app’s call of clerk.signOut(), on $engine,', ({ create }) => {
  it('sends no request for a session that has already ended', async () => {
    const clerk = await create({ sessions: 2, latency: 10 })
    await clerk.load()
    const { auth, onSignOut } = await mountSignOut(clerk, { sessionId: 'sess_2' })
    await clerk.client!.sessions[1]!.remove()
    const requested = nextRequest(clerk)
    const appCall = clerk.signOut()
    await requested
    const start = clerk.trace.length
    button().click()
    await appCall
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    await expectSignedOut(clerk, auth)
    expect(emittedAfter(clerk, start).filter(Boolean)).toEqual([])
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove', 'DELETE /client/sessions'])
  })

  it('succeeds for the session that the app’s call ends, and ends no other session', async () => {
    const clerk = await create({ sessions: 3, latency: 10 })
    await clerk.load()
    const { auth, onSignOut, onError } = await mountSignOut(clerk, { sessionId: 'sess_1' })
    const requested = nextRequest(clerk)
    const appCall = clerk.signOut({ sessionId: 'sess_1' })
    await requested
    button().click()
    await appCall
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(onError).not.toHaveBeenCalled()
    expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3'])
    expect(clerk.session).toBeNull()
    await waitFor(() => expect(auth.isSignedIn.value).toBe(false))
    expect(navigations(clerk)).toEqual(['/'])
  })
})
