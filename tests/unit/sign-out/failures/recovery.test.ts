import { describe, expect, it } from 'vitest'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { engines } from '../../support/clerk/engines'
import { button, expectSignedOut, mountSignOut } from '../../support/mount/mountSignOut'
import { failing } from '../../support/clerk/signOutRequests'
import { waitFor } from '../../support/waitFor'

describe.each(engines)('vue-clerk, on $engine,', ({ create }) => {
  const failure = new Error('The router failed.')

  it.each<[string, Scenario, (clerk: MockClerk) => Promise<unknown>, string | null]>([
    ['restores the session if the request of signOut() fails', failing(1), clerk => clerk.signOut(), 'sess_1'],
    ['restores the session if the request of signOut({ sessionId }) fails', failing(1), clerk => clerk.signOut({ sessionId: 'sess_1' }), 'sess_1'],
    ['signs out even if the callback of signOut() throws', {}, clerk => clerk.signOut(() => { throw failure }), null],
    ['signs out even if the callback of signOut({ sessionId }) throws', {}, clerk => clerk.signOut(() => { throw failure }, { sessionId: 'sess_1' }), null],
    ['switches the session even if the navigation of setActive() throws', {}, clerk => clerk.setActive({ session: 'sess_2', navigate: () => { throw failure } }), 'sess_2'],
  ])('%s', async (_, scenario, call, expected) => {
    const clerk = await create({ sessions: 2, ...scenario })
    await clerk.load()
    const { auth } = await mountSignOut(clerk)
    await expect(call(clerk)).rejects.toThrow()
    expect(clerk.session?.id ?? null).toBe(expected)
    expect(clerk.session === undefined).toBe(false)
    const isSignedIn = expected !== null
    expect([auth.isLoaded.value, auth.isSignedIn.value, auth.sessionId.value]).toEqual([true, isSignedIn, expected])
    expect(!!await auth.getToken.value()).toBe(isSignedIn)
  })

  // If Clerk fetches a token during a sign-out, Clerk emits `null` as the session, although the session hasn't ended.
  // See clerkJsRules.md: "When one instance fetches a token, every instance emits"
  it('restores the session after a failed sign-out even if a token is fetched at the same time', async () => {
    const clerk = await create({ sessions: 2, latency: 30, ...failing(1) })
    await clerk.load()
    await mountSignOut(clerk)
    const emissions: unknown[] = []
    clerk.addListener(({ session }) => { emissions.push(session?.id ?? session) }, { skipInitialEmit: true })
    const token = clerk.session!.getToken({ skipCache: true })
    const call = clerk.signOut().catch(() => {})
    await Promise.all([token, call])
    expect(emissions).toContain(null)
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('keeps the user signed out if the router rejects the redirect after the session has ended', async () => {
    const clerk = await create({ sessions: 2 })
    const routerPush = () => Promise.reject(failure)
    await clerk.load({ routerPush, routerReplace: routerPush })
    const { auth, onError } = await mountSignOut(clerk)
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(failure))
    await expectSignedOut(clerk, auth)
  })
})
