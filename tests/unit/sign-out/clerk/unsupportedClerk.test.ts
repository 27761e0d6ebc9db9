import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useSignOut } from 'vue-clerk'
import type { MockClerk } from 'vue-clerk/testing'
import { navigations, requests } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { facade } from '../../support/clerk/facade'
import { announced, button, mountSignOut } from '../../support/mount/mountSignOut'
import { signOutError } from '../../support/signOutError'
import { useInApp } from '../../support/mount/useInApp'
import { skipDelays } from '../../support/skipDelays'
import { waitFor } from '../../support/waitFor'

beforeEach(() => { vi.spyOn(console, 'warn').mockImplementation(() => {}) })
afterEach(() => { vi.restoreAllMocks() })

describe.each(engines)('a sign-out with a Clerk that has no list of sessions, on $engine,', ({ create }) => {
  const withoutLists = (clerk: MockClerk) =>
    facade(clerk, { client: facade(clerk.client!, { sessions: undefined, signedInSessions: undefined }) })

  it.each([
    ['all sessions', 'Clerk has no client', {}, (clerk: MockClerk) => facade(clerk, { client: undefined })],
    ['one session', 'Clerk has no client', { sessionId: 'sess_1' }, (clerk: MockClerk) => facade(clerk, { client: undefined })],
    ['all sessions', 'Clerk’s client has no lists', {}, withoutLists],
    ['one session', 'Clerk’s client has no lists', { sessionId: 'sess_1' }, withoutLists],
  ])('fails for %s when %s, because no list can confirm the sign-out', async (_, _clerk, props, strip) => {
    const clerk = await create({ sessions: 2 })
    await clerk.load()
    const signOutCallback = vi.fn()
    const { onSignOut, onError } = await mountSignOut(strip(clerk), { ...props, signOutCallback })
    skipDelays()
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(signOutError(
      'unsupported_clerk', expect.stringContaining(`this Clerk (${clerk.version}) has no list of sessions`),
    )))
    await waitFor(() => expect(announced()).toBe('Signing out failed. Try again.'))
    expect([onSignOut.mock.calls, signOutCallback.mock.calls]).toEqual([[], []])
    expect(requests(clerk)).toEqual([])
    expect(navigations(clerk)).toEqual([])
    expect(clerk.session?.id).toBe('sess_1')
  })
})

describe('a sign-out with a hand-written stub of Clerk', () => {
  /** Creates a stub of Clerk, such as a developer writes for an app's tests. */
  function createStub(signOut: (clerk: { client: { sessions: unknown[] } }) => unknown) {
    const sessions = ['sess_1', 'sess_2'].map(id => ({ id, status: 'active', user: { id: 'user_1' } }))
    const stub = {
      loaded: true,
      client: { sessions },
      session: sessions[0],
      user: sessions[0]!.user,
      addListener: (listener: (resources: object) => void) => {
        listener({ client: stub.client, session: stub.session, user: stub.user, organization: null })
        return () => {}
      },
      navigate: vi.fn(),
      buildAfterSignOutUrl: () => '/',
      signOut: vi.fn(() => signOut(stub)),
    }
    return stub
  }

  it.each([
    ['does nothing', () => Promise.resolve()],
    ['returns no promise', () => undefined],
  ])('fails with the error still_signed_in when the stub’s signOut() %s', async (_, signOut) => {
    const { used } = await useInApp(useSignOut, { clerk: createStub(signOut) as never })
    await expect(used.signOut()).rejects.toEqual(signOutError('still_signed_in'))
    await expect(used.signOut({ sessionId: 'sess_1' })).rejects.toEqual(signOutError('still_signed_in'))
  })

  it('succeeds when the stub’s signOut() empties the list of sessions', async () => {
    const stub = createStub(({ client }) => { client.sessions = [] })
    const { used } = await useInApp(useSignOut, { clerk: stub as never })
    expect(await used.signOut()).toBe(true)
  })

  it('fails for an ID that the stub does not list, without a call of the stub’s signOut()', async () => {
    const stub = createStub(() => Promise.resolve())
    const { used } = await useInApp(useSignOut, { clerk: stub as never })
    await expect(used.signOut({ sessionId: 'sess_9' })).rejects.toEqual(signOutError('unknown_session'))
    expect(stub.signOut).not.toHaveBeenCalled()
  })
})
