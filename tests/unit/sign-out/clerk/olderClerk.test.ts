import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MockClerk } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { facade } from '../../support/clerk/facade'
import { button, mountSignOut } from '../../support/mount/mountSignOut'
import { signOutError } from '../../support/signOutError'
import { waitFor } from '../../support/waitFor'

const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {})
let warn: ReturnType<typeof silence>
beforeEach(() => { warn = silence() })
afterEach(() => { vi.restoreAllMocks() })

/** Returns a Clerk without `client.signedInSessions`. The list `client.sessions` includes expired sessions. */
const olderClerk = (clerk: MockClerk) => facade(clerk, {
  version: '5.30.0',
  client: facade(clerk.client!, { signedInSessions: undefined }),
  updateClient: () => { clerk.updateClient(clerk.client!) },
})

describe.each(engines)('a sign-out with an older Clerk that has only client.sessions, on $engine,', ({ create }) => {
  async function mountOlder(props: { sessionId?: string } = {}) {
    const expired = { id: 'sess_4', status: 'expired' as const }
    const clerk = await create({ sessions: [{ id: 'sess_1' }, { id: 'sess_2' }, { id: 'sess_3' }, expired] })
    await clerk.load()
    const app = await mountSignOut(olderClerk(clerk), props)
    button().click()
    await waitFor(() => expect(app.onSignOut.mock.calls.length + app.onError.mock.calls.length).toBe(1))
    return { clerk, ...app }
  }

  it.each([
    ['sess_1', ['sess_2', 'sess_3'], ['/']],
    ['sess_2', ['sess_1', 'sess_3'], []],
  ])('ends %s and no other session', async (sessionId, left, redirects) => {
    const { clerk, onError } = await mountOlder({ sessionId })
    expect(onError).not.toHaveBeenCalled()
    expect(requests(clerk)).toEqual([`POST /client/sessions/${sessionId}/remove`])
    expect(signedIn(clerk)).toEqual(left)
    expect(navigations(clerk)).toEqual(redirects)
  })

  it('ends all sessions', async () => {
    const { clerk, auth, onError } = await mountOlder()
    expect(onError).not.toHaveBeenCalled()
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    expect(auth.isSignedIn.value).toBe(false)
  })

  it('succeeds without a request if the session has expired', async () => {
    const { clerk, onSignOut } = await mountOlder({ sessionId: 'sess_4' })
    expect(onSignOut).toHaveBeenCalledOnce()
    expect(requests(clerk)).toEqual([])
  })

  it('fails for an unknown ID', async () => {
    const { onError } = await mountOlder({ sessionId: 'sess_9' })
    expect(onError).toHaveBeenCalledExactlyOnceWith(signOutError('unknown_session'))
  })
})

describe('the version of Clerk', () => {
  it.each<[string, string, string | undefined]>([
    ['a warning', 'of version 5.30.0', '5.30.0'],
    ['a warning', 'of version 4.99.99', '4.99.99'],
    ['a warning', 'without a version', undefined],
    ['no warning', 'of version 6.0.0', '6.0.0'],
    ['no warning', 'of version 6.40.0-canary.v20260101', '6.40.0-canary.v20260101'],
    ['no warning', 'of version 10.0.0', '10.0.0'],
  ])('causes %s for a Clerk %s, and does not prevent a sign-out', async (result, named, version) => {
    const clerk = await engines[0]!.create()
    await clerk.load()
    const { auth, onSignOut } = await mountSignOut(facade(clerk, { version }))
    expect(warn.mock.calls).toEqual(result === 'a warning'
      ? [[expect.stringMatching(`^\\[vue-clerk\\] This app has a Clerk ${named.replaceAll('.', '\\.')}, but vue-clerk needs clerk-js 6\\.`)]]
      : [])
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(auth.isSignedIn.value).toBe(false)
  })
})
