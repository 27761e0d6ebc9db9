import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, useSessionList } from 'vue-clerk'
import { createFakeFrontendApi, createMockClerk, type MockClerk } from 'vue-clerk/testing'
import { facade } from '../../support/clerk/facade'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const gone = { status: 404, body: { errors: [{ code: 'resource_not_found', message: 'gone', long_message: 'gone' }] } }
const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })
// Clerk's public type has no `updateClient`, so an app's Clerk may lack this method.
const withoutUpdateClient = (clerk: MockClerk) => facade(clerk, { updateClient: undefined })

afterEach(() => { vi.restoreAllMocks() })

describe('a sign-out of a session that the server no longer has', () => {
  /** Creates a Clerk with three sessions, and ends the session `id` only on the server. */
  async function endElsewhere(id: string, latency = 0) {
    const server = createFakeFrontendApi({ sessions: 3 })
    const clerk = createMockClerk({ sessions: 3, latency, respond: request => {
      const response = server.handle(request)
      return response !== 'network-error' && response.status === 404 ? gone : response
    } })
    await clerk.load()
    server.handle({ method: 'POST', path: `/client/sessions/${id}/remove` })
    return clerk
  }
  const Accounts = (sessionId: string) => ({
    setup() {
      const { sessions } = useSessionList()
      return () => [h(SignOutButton, { sessionId }), sessions.value?.map(({ id }) => id).join()]
    },
  })

  it('removes the session from useSessionList()', async () => {
    const clerk = await endElsewhere('sess_2')
    await mountApp(Accounts('sess_2'), { clerk })
    expect(document.body.textContent).toContain('sess_1,sess_2,sess_3')
    button().click()
    await waitFor(() => expect(document.body.textContent).toContain('sess_1,sess_3'))
    expect(clerk.session?.id).toBe('sess_1')
  })

  it('sets clerk.session to null if clerk.session is this session', async () => {
    const clerk = await endElsewhere('sess_1')
    await mountApp(Accounts('sess_1'), { clerk })
    button().click()
    await waitFor(() => expect(document.body.textContent).toContain('Outsess_2,sess_3'))
    expect([clerk.session, clerk.user, clerk.organization]).toEqual([null, null, null])
  })

  it('keeps the session that the user switches to while the request is in flight', async () => {
    const clerk = await endElsewhere('sess_1', 20)
    const onSignOut = vi.fn()
    await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', onSignOut }), { clerk })
    button().click()
    await clerk.setActive({ session: 'sess_2' })
    expect(onSignOut).not.toHaveBeenCalled()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(clerk.session?.id).toBe('sess_2')
  })

  it('sets clerk.session to null even if Clerk has no method updateClient()', async () => {
    const onSignOut = vi.fn()
    const clerk = withoutUpdateClient(await endElsewhere('sess_1'))
    const uncaught = vi.spyOn(globalThis, 'queueMicrotask')
    const { errors } = await mountApp(() => h(SignOutButton, { sessionId: 'sess_1', onSignOut }), { clerk })
    button().click()
    await waitFor(() => expect([errors, onSignOut.mock.calls.length]).toEqual([[], 1]))
    expect(clerk.session).toBeNull()
    expect(uncaught).not.toHaveBeenCalled()
  })
})
