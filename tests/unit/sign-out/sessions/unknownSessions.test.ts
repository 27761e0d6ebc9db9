import { afterEach, describe, expect, it, vi } from 'vitest'
import type { MockClerk, Scenario } from 'vue-clerk/testing'
import { navigations, requests } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { facade } from '../../support/clerk/facade'
import { announced, button, mountSignOut } from '../../support/mount/mountSignOut'
import { createInTwoTabs } from '../../support/clerk/otherTab'
import { signOutError, stillSignedIn } from '../../support/signOutError'
import { skipDelays } from '../../support/skipDelays'
import { waitFor } from '../../support/waitFor'

afterEach(() => { vi.useRealTimers() })

const reloads = ({ trace }: MockClerk) =>
  trace.filter(entry => entry.type === 'request' && entry.method === 'GET' && entry.path === '/client').length - 1

async function click(clerk: MockClerk, sessionId: string) {
  const mounted = await mountSignOut(clerk, { sessionId })
  button().click()
  return mounted
}

describe.each(engines)('a click after another tab has added sessions, on $engine,', ({ create }) => {
  it.each([
    ['the added session when Clerk lists two other sessions', 3, ['sess_3'], 'sess_3', ['sess_1', 'sess_2']],
    ['the added session when Clerk lists one other session', 2, ['sess_2'], 'sess_2', ['sess_1']],
    ['the session that Clerk lists when the other tab has added one session', 2, ['sess_2'], 'sess_1', ['sess_2']],
    ['the session that Clerk lists when the other tab has added two sessions', 3, ['sess_2', 'sess_3'], 'sess_1', ['sess_2', 'sess_3']],
  ])('ends only %s', async (_, sessions, addedLater, sessionId, left) => {
    const { clerk, onServer } = await createInTwoTabs(create, { sessions, addedLater })
    skipDelays()
    const { onSignOut, auth } = await click(clerk, sessionId)
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(onServer()).toEqual(left)
    expect(requests(clerk)).toEqual([`POST /client/sessions/${sessionId}/remove`])
    expect(reloads(clerk)).toBe(1)
    // Only a sign-out of the current session redirects.
    const isCurrent = sessionId === 'sess_1'
    expect(navigations(clerk)).toEqual(isCurrent ? ['/'] : [])
    expect([clerk.session?.id, auth.isSignedIn.value]).toEqual(isCurrent ? [undefined, false] : ['sess_1', true])
    await waitFor(() => expect(announced()).toBe('Signed out.'))
  })
})

describe.each(engines)('a sign-out of one session, on $engine,', ({ create }) => {
  it('does not reload the client when Clerk allows only one session', async () => {
    const { clerk, onServer } = await createInTwoTabs(create, { sessions: 1 })
    const single = facade(clerk, { __internal_environment: { authConfig: { singleSessionMode: true } } })
    const { onSignOut } = await click(single, 'sess_1')
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(reloads(clerk)).toBe(0)
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    expect(onServer()).toEqual([])
  })
})

describe.each(engines)('a session ID that this device never had, on $engine,', ({ create }) => {
  it.each<[string, string, Scenario]>([
    ['mistyped, and the device has three sessions', 'sess_typo', { sessions: 3 }],
    ['from another device, and this device has one session', 'sess_9', { sessions: 1 }],
    ['from another device, and this device has no session', 'sess_9', { sessions: 0 }],
    ['a known ID in upper case', 'SESS_1', { sessions: 2 }],
    ['a known ID with a trailing space', 'sess_1 ', { sessions: 2 }],
  ])('causes a failure when the ID is %s', async (_, sessionId, scenario) => {
    const { clerk, onServer } = await createInTwoTabs(create, scenario)
    const before = onServer()
    skipDelays()
    const { onSignOut, onError } = await click(clerk, sessionId)
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(signOutError('unknown_session')))
    await waitFor(() => expect(announced()).toBe('Signing out failed. Try again.'))
    expect(button().dataset.failed).toBe('')
    expect(onSignOut).not.toHaveBeenCalled()
    expect(requests(clerk)).toEqual([])
    expect(reloads(clerk)).toBe(1)
    expect(navigations(clerk)).toEqual([])
    expect(onServer()).toEqual(before)
    expect(clerk.session?.id).toBe(before[0])
  })
})

describe.each(engines)('a client that cannot be reloaded, on $engine,', ({ create }) => {
  it.each([['an unknown ID', 'sess_9'], ['the ID of the only session', 'sess_1']])('makes a sign-out with %s fail', async (_, sessionId) => {
    let isDown = false
    const respond: Scenario['respond'] = () => isDown ? { status: 500 } : undefined
    const { clerk, onServer } = await createInTwoTabs(create, { respond })
    isDown = true
    const { onSignOut, onError } = await click(clerk, sessionId)
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 500 })))
    expect(onSignOut).not.toHaveBeenCalled()
    expect(requests(clerk)).toEqual([])
    expect(onServer()).toEqual(['sess_1'])
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('causes the error still_signed_in without a connection', async () => {
    let isDown = false
    const { clerk, onServer } = await createInTwoTabs(create, { respond: () => isDown ? 'network-error' : undefined })
    isDown = true
    vi.useFakeTimers()
    const { onSignOut, onError } = await click(clerk, 'sess_1')
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    expect(onError).toHaveBeenCalledExactlyOnceWith(stillSignedIn)
    expect(onSignOut).not.toHaveBeenCalled()
    expect(onServer()).toEqual(['sess_1'])
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('causes the error still_signed_in even if clerk-js counts the failed reload as successful', async () => {
    let isDown = false
    const { clerk, onServer } = await createInTwoTabs(create, { respond: () => isDown ? 'network-error' : undefined })
    isDown = true
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    vi.useFakeTimers()
    const { onSignOut, onError } = await click(clerk, 'sess_9')
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    expect(onError).toHaveBeenCalledExactlyOnceWith(stillSignedIn)
    onLine.mockRestore()
    expect(onSignOut).not.toHaveBeenCalled()
    expect(requests(clerk)).toEqual([])
    expect(onServer()).toEqual(['sess_1'])
  })
})
