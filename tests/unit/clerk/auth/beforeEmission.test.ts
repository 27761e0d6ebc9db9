import { describe, expect, it } from 'vitest'
import { useAuth } from 'vue-clerk'
import { createMockClerk, type MockClerk } from 'vue-clerk/testing'
import { mountLatePage } from '../../support/mount/mountLatePage'
import { useInApp } from '../../support/mount/useInApp'

/** Sets `clerk.session` and `clerk.user` without an emission, as clerk-js does before it emits. */
function setSession(clerk: MockClerk, index: number) {
  const session = clerk.client!.signedInSessions[index]!
  Object.assign(clerk, { session, user: session.user })
}

describe('code outside of components', () => {
  it('reads the new value of clerk.session even before Clerk emits', async () => {
    const { app, clerk } = await useInApp(useAuth, { scenario: { sessions: 2 } })
    const { sessionId } = app.runWithContext(() => useAuth())
    setSession(clerk, 1)
    expect(sessionId.value).toBe('sess_2')
  })
})

describe('a component that is set up after clerk.session has changed, but before Clerk emits,', () => {
  async function mountEarly() {
    const clerk = createMockClerk({ sessions: 3 })
    await clerk.load()
    const mounted = await mountLatePage(clerk)
    setSession(clerk, 1)
    return { clerk, ...mounted }
  }

  it('reads the new session', async () => {
    const { clerk, openPage, page, guard } = await mountEarly()
    expect(await openPage()).toBe('sess_2')
    expect([guard(), page()]).toEqual(['sess_2', 'sess_2'])
    setSession(clerk, 2)
    expect([guard(), page()]).toEqual(['sess_3', 'sess_3'])
  })

  it('reads the session of the next emission as soon as Clerk emits', async () => {
    const { clerk, openPage, page } = await mountEarly()
    expect(await openPage()).toBe('sess_2')
    setSession(clerk, 2)
    clerk.updateClient(clerk.client!)
    expect(page()).toBe('sess_3')
  })
})
