import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { createMockClerk, type MockClerk } from 'vue-clerk/testing'
import { navigations } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { loseSession } from '../../support/clerk/loseSession'
import { facade } from '../../support/clerk/facade'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const gone = { status: 404, body: { errors: [{ code: 'resource_not_found', message: 'gone', long_message: 'gone' }] } }
const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })
// Clerk's public type has no `updateClient`, so an app's Clerk may lack this method.
const withoutUpdateClient = (clerk: MockClerk) => facade(clerk, { updateClient: undefined })
const ignored = { onError: () => {} }

afterEach(() => { vi.restoreAllMocks() })

describe('a failed sign-out', () => {
  const serverFails = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : { status: 500 } }

  it('of a session that is not current does not make Clerk emit', async () => {
    const { clerk } = await mountApp(() => h(SignOutButton, { sessionId: 'sess_2', ...ignored }), { scenario: { sessions: 2, ...serverFails } })
    const before = clerk.trace.length
    button().click()
    await waitFor(() => expect(button().dataset.failed).toBe(''))
    expect(clerk.trace.slice(before).map(({ type }) => type)).toEqual(['request'])
  })

  it.each([['null', null], ['sess_1', 'sess_1']])('restores %s as the current session of a Clerk without updateClient()', async (_, activeSessionId) => {
    const clerk = createMockClerk({ sessions: 2, activeSessionId, ...serverFails })
    await clerk.load()
    const organization = activeSessionId ? { id: 'org_1' } as never : null
    clerk.organization = organization
    await mountApp(() => h(SignOutButton, ignored), { clerk: withoutUpdateClient(clerk) })
    const uncaught = vi.spyOn(globalThis, 'queueMicrotask')
    button().click()
    await waitFor(() => expect(button().dataset.failed).toBe(''))
    expect(clerk.session?.id ?? clerk.session).toBe(activeSessionId)
    expect(clerk.user?.id ?? clerk.user).toBe(activeSessionId && 'user_1')
    expect(clerk.organization).toBe(organization)
    expect(uncaught).not.toHaveBeenCalled()
  })

  it('sets the session to null if the session was undefined before the app mounted', async () => {
    const clerk = createMockClerk(serverFails)
    await clerk.load()
    await clerk.signOut().catch(() => {})
    expect(clerk.session).toBeUndefined()
    const onError = vi.fn()
    await mountApp(() => h(SignOutButton, { onError }), { clerk })
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(clerk.session).toBeNull()
  })

  it('restores the session if clerk.session became undefined before the click, but after the app mounted', async () => {
    const onError = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { onError }), { scenario: serverFails })
    loseSession(clerk)
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect([clerk.session?.id, clerk.user?.id]).toEqual(['sess_1', 'user_1'])
  })

  it.each(engines)('that the app started with clerk.signOut() does not prevent the redirect at the next click on the button, on $engine', async ({ create }) => {
    let failures = 1
    const clerk = await create({ sessions: 3, respond: ({ path }) => path.endsWith('/remove') && failures-- > 0 ? { status: 500 } : undefined })
    await clerk.load()
    const onSignOut = vi.fn()
    await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', redirectUrl: '/goodbye', onSignOut }), { clerk })
    await clerk.signOut({ sessionId: 'sess_1' }).catch(() => {})
    expect(clerk.session?.id).toBe('sess_1')
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual(['/goodbye'])
    expect(clerk.session).toBeNull()
  })

  it('restores the session only after the other sign-outs have finished', async () => {
    const { clerk } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_1', ...ignored }, () => 'One'),
      h(SignOutButton, { sessionId: 'sess_2', ...ignored }, () => 'Two'),
    ], { scenario: { sessions: 3, latency: 20, respond: ({ path }) => path.includes('sess_1/') ? { status: 500 } : undefined } })
    vi.useFakeTimers()
    button('One').click()
    await vi.advanceTimersByTimeAsync(15)
    button('Two').click()
    await vi.advanceTimersByTimeAsync(10)
    expect(button('One').dataset.failed).toBe('')
    expect(clerk.session).toBeUndefined()
    await vi.advanceTimersByTimeAsync(10)
    vi.useRealTimers()
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('restores the session that the user switched to during another sign-out', async () => {
    const { clerk } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_2', signOutCallback: () => {} }, () => 'Two'),
      h(SignOutButton, { sessionId: 'sess_3', ...ignored }, () => 'Three'),
    ], { scenario: { sessions: 3, latency: 20, respond: ({ path }) => path.includes('sess_3/remove') ? { status: 500 } : undefined } })
    const two = clerk.client!.sessions[1]!
    const remove = two.remove.bind(two)
    let allow = () => {}
    const allowed = new Promise<void>(resolve => { allow = resolve })
    vi.spyOn(two, 'remove').mockImplementation(() => allowed.then(remove))
    button('Two').click()
    await clerk.setActive({ session: 'sess_3' })
    button('Three').click()
    await waitFor(() => expect(button('Three').dataset.failed).toBe(''))
    allow()
    await waitFor(() => expect(clerk.session?.id).toBe('sess_3'))
  })

  it('restores the session that the user switched to after an earlier failure', async () => {
    const onError = vi.fn()
    const { clerk } = await mountApp(() => h(SignOutButton, { onError }), { scenario: {
      sessions: 2,
      respond: ({ method }) => method === 'DELETE' ? { status: 500 } : undefined,
    } })
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(1))
    await clerk.setActive({ session: 'sess_2' })
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(2))
    expect(clerk.session?.id).toBe('sess_2')
  })

  it('restores the session that could not be ended, although the server has already ended another session', async () => {
    const { clerk } = await mountApp(() => [
      h(SignOutButton, { sessionId: 'sess_1', ...ignored }, () => 'One'),
      h(SignOutButton, { sessionId: 'sess_2', ...ignored }, () => 'Two'),
    ], { scenario: {
      sessions: 3,
      latency: 10,
      respond: ({ path }) => path.includes('sess_1/') ? { status: 500 } : path.includes('sess_2/') ? gone : undefined,
    } })
    button('One').click()
    button('Two').click()
    await waitFor(() => expect(clerk.session?.id).toBe('sess_1'))
  })
})
