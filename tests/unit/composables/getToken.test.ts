import { describe, expect, it, vi } from 'vitest'
import { useAuth } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { facade } from '../support/clerk/facade'
import { mountGuarded } from '../support/mount/mountGuarded'
import { useInApp } from '../support/mount/useInApp'

describe('useAuth().getToken', () => {
  it('passes its options to Clerk’s session unchanged', async () => {
    const { clerk, used } = await useInApp(useAuth)
    const getToken = vi.spyOn(clerk.session!, 'getToken')
    await used.getToken.value()
    await used.getToken.value({ skipCache: true })
    expect(getToken.mock.calls).toEqual([[undefined], [{ skipCache: true }]])
  })

  it('resolves null when a guard calls getToken() during the redirect of a sign-out', async () => {
    const { used, signOut } = await mountGuarded(useAuth)
    expect(await used.getToken.value()).not.toBeNull()
    expect(await signOut(() => used.getToken.value())).toBeNull()
  })

  it('resolves null for the ended session while another session is signed in', async () => {
    const { clerk, used, signOut } = await mountGuarded(useAuth, { sessions: 2 })
    const token = await signOut(() => {
      expect(used.sessionId.value).toBe('sess_1')
      expect(clerk.client!.signedInSessions.map(({ id }) => id)).toEqual(['sess_2'])
      return used.getToken.value()
    }, { sessionId: 'sess_1' })
    expect(token).toBeNull()
  })

  it('resolves null if Clerk has no list of sessions', async () => {
    const clerk = createMockClerk()
    await clerk.load()
    const { used } = await useInApp(useAuth, { clerk: facade(clerk, { client: undefined }) })
    expect(used.sessionId.value).toBe('sess_1')
    expect(await used.getToken.value()).toBeNull()
  })
})
