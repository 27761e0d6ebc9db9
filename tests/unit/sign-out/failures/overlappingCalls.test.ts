import type { LoadedClerk } from '@clerk/shared/types'
import { describe, expect, it, vi } from 'vitest'
import { activityOf } from '../../../../src/sign-out/activity'

interface StubSession { id: string, status: string, user: { id: string } }

const session = (id: string): StubSession => ({ id, status: 'active', user: { id: `user of ${id}` } })

function createCall() {
  let resolve!: (value: undefined) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<undefined>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  return { promise, resolve, reject }
}

/**
 * Creates a stub of Clerk. `signOut()` and `setActive()` return the promises in `calls`, which stay pending until the
 * test resolves or rejects them.
 */
function createClerk(listed: StubSession[]) {
  const calls = { signOut: createCall(), setActive: createCall() }
  const clerk = {
    session: listed[0] as StubSession | null | undefined,
    user: listed[0]?.user as object | null | undefined,
    organization: null,
    client: { signedInSessions: listed, lastActiveSessionId: listed[0]?.id },
    signOut: () => calls.signOut.promise,
    setActive: () => calls.setActive.promise,
    updateClient: vi.fn(),
  }
  // Wraps the two methods of the stub, so that the code under test runs when their calls settle.
  activityOf(clerk as unknown as LoadedClerk)
  return { clerk, calls }
}

const [A, B] = [session('A'), session('B')]
const failure = new Error('HTTP 500')

describe('when all calls of signOut() and setActive() have settled,', () => {
  it('a failed sign-out restores the session that setActive() selected during the sign-out', async () => {
    const { clerk, calls } = createClerk([A, B])
    const settled = Promise.allSettled([clerk.signOut(), clerk.setActive()])
    Object.assign(clerk, { session: B, user: B.user })
    calls.setActive.resolve(undefined)
    await Promise.resolve()
    Object.assign(clerk, { session: undefined, user: undefined })
    calls.signOut.reject(failure)
    await settled
    expect([clerk.session, clerk.user, clerk.organization]).toEqual([B, B.user, null])
    expect(clerk.updateClient).toHaveBeenCalledExactlyOnceWith(clerk.client)
  })

  it('a failed sign-out restores the earlier session if setActive() resolved without a session', async () => {
    const { clerk, calls } = createClerk([A, B])
    const settled = Promise.allSettled([clerk.signOut(), clerk.setActive()])
    Object.assign(clerk, { session: undefined, user: undefined })
    clerk.client.lastActiveSessionId = 'B'
    calls.setActive.resolve(undefined)
    calls.signOut.reject(failure)
    await settled
    expect([clerk.session, clerk.user]).toEqual([A, A.user])
  })

  it.each([
    ['the session that the call selected on the server, if only the redirect failed', 'B', B],
    ['the earlier session, if the call selected no signed-in session', 'C', A],
  ])('a failed call of setActive() restores %s', async (_, lastActiveSessionId, restored) => {
    const { clerk, calls } = createClerk([A, B])
    const settled = Promise.allSettled([clerk.setActive()])
    Object.assign(clerk, { session: undefined, user: undefined })
    clerk.client.lastActiveSessionId = lastActiveSessionId
    calls.setActive.reject(failure)
    await settled
    expect([clerk.session, clerk.user]).toEqual([restored, restored.user])
  })

  it.each([
    ['succeeded and set the session to null', [A, B], null, true],
    ['succeeded and left the session undefined', [A, B], undefined, true],
    ['failed after the session had ended', [], null, false],
  ])('a sign-out that %s changes nothing', async (_, left, current, hasSucceeded) => {
    const { clerk, calls } = createClerk([A, B])
    const settled = Promise.allSettled([clerk.signOut()])
    Object.assign(clerk, { session: current, user: current })
    clerk.client.signedInSessions = left
    if (hasSucceeded) calls.signOut.resolve(undefined)
    else calls.signOut.reject(failure)
    await settled
    expect(clerk.session).toBe(current)
    expect(clerk.updateClient).not.toHaveBeenCalled()
  })
})
