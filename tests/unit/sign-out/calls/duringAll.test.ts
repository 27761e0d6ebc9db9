import { describe, expect, it } from 'vitest'
import { useSignOut } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { useInApp } from '../../support/mount/useInApp'
import { signOutError } from '../../support/signOutError'

describe.each(engines)('a sign-out of one session during a sign-out of all sessions, on $engine,', ({ create }) => {
  async function startAll() {
    const clerk = await create({ sessions: 2, latency: 20 })
    await clerk.load()
    const { used } = await useInApp(() => ({ all: useSignOut(), one: useSignOut() }), { clerk })
    return { clerk, one: used.one, all: used.all.signOut() }
  }

  it('sends no request for a signed-in session, and resolves when the sign-out of all sessions succeeds', async () => {
    const { clerk, one, all } = await startAll()
    expect(await Promise.all([all, one.signOut({ sessionId: 'sess_2' })])).toEqual([true, true])
    expect(requests(clerk)).toHaveLength(1)
    expect([signedIn(clerk), navigations(clerk)]).toEqual([[], ['/']])
  })

  it('fails for an unknown session ID after all sessions have ended', async () => {
    const { clerk, one, all } = await startAll()
    const events: string[] = []
    clerk.onTrace(entry => { if (entry.type === 'request') events.push(`${entry.method} sent`) })
    clerk.onResponse(({ method }) => { events.push(`${method} received`) })
    const refusal = expect(one.signOut({ sessionId: 'sess_9' })).rejects.toEqual(signOutError('unknown_session'))
    expect(await all).toBe(true)
    await refusal
    // vue-clerk reloads the client after the response to DELETE, because an earlier list of sessions would be outdated.
    expect(events).toEqual(['DELETE sent', 'DELETE received', 'GET sent', 'GET received'])
    expect(requests(clerk)).toHaveLength(1)
    expect(navigations(clerk)).toEqual(['/'])
  })
})
