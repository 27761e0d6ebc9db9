import { afterEach, describe, expect, it, vi } from 'vitest'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { mountButton } from '../../support/mount/mountSignOutButton'
import { waitFor } from '../../support/waitFor'

afterEach(() => { vi.restoreAllMocks() })

describe('a click', () => {
  it.each([
    ['the prop sessionId names this session', { sessionId: 'sess_2' }],
    ['signOutOptions name this session', { signOutOptions: { sessionId: 'sess_2' } }],
    ['signOutOptions name this session and the prop sessionId names another session', { sessionId: 'sess_1', signOutOptions: { sessionId: 'sess_2' } }],
  ])('ends a session other than the current session, without a redirect, when %s', async (_, props) => {
    const { clerk, click } = await mountButton({ ...props, redirectUrl: '/ignored' }, { scenario: { sessions: 3 } })
    // The button must not call clerk.signOut(). If sess_2 and sess_3 had just ended, this call would end sess_1 too.
    // See clerkJsRules.md: "One session left: any ID ends all"
    const signOut = vi.spyOn(clerk, 'signOut')
    await click()
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3']))
    expect(signOut).not.toHaveBeenCalled()
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove'])
    expect(clerk.session?.id).toBe('sess_1')
    expect(navigations(clerk)).toEqual([])
  })

  it('ends the current session, redirects, and keeps the other session', async () => {
    const { clerk, click } = await mountButton({ sessionId: 'sess_1' }, { scenario: { sessions: 2 } })
    await click()
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    expect(signedIn(clerk)).toEqual(['sess_2'])
  })

  it.each([
    ['two other sessions', 3, ['sess_1', 'sess_3']],
    ['one other session', 2, ['sess_1']],
  ])('reports success for a session that has already ended, and keeps %s', async (_, sessions, left) => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_2', onSignOut }, { scenario: { sessions } })
    await clerk.client!.sessions[1]!.remove()
    await click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove'])
    expect(signedIn(clerk)).toEqual(left)
    expect(navigations(clerk)).toEqual([])
    expect(clerk.session?.id).toBe('sess_1')
  })

  it.each([
    ['the only session', 1, ['/']],
    ['one of two sessions', 2, []],
  ])('ends %s when no session is current', async (_, sessions, redirects) => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_1', onSignOut }, { scenario: { sessions, activeSessionId: null } })
    await click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(signedIn(clerk)).not.toContain('sess_1')
    expect(navigations(clerk)).toEqual(redirects)
  })

  it.each(['sess_1', 'sess_2'])('reports success for %s when the API responds that this session is gone', async sessionId => {
    const onSignOut = vi.fn()
    const { clerk, errors, click } = await mountButton({ sessionId, onSignOut }, { scenario: {
      sessions: 3,
      respond: ({ method, path }) => method === 'POST' && path.endsWith('/remove')
        ? { status: 404, body: { errors: [{ code: 'resource_not_found', message: 'gone', long_message: 'gone' }] } }
        : undefined,
    } })
    await click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(errors).toEqual([])
    expect(clerk.session).not.toBeUndefined()
    expect(navigations(clerk)).toEqual(sessionId === 'sess_1' ? ['/'] : [])
  })

  it('redirects without a request when no session is left', async () => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ onSignOut }, { scenario: { sessions: 0 }, options: { afterSignOutUrl: '/goodbye' } })
    await click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual(['/goodbye'])
    expect(requests(clerk)).toEqual([])
  })
})
