import { describe, expect, it } from 'vitest'
import { navigations, requests } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { button, mountSignOut } from '../../support/mount/mountSignOut'
import { createInTwoTabs } from '../../support/clerk/otherTab'
import { waitFor } from '../../support/waitFor'

describe.each(engines)('a click after another tab has ended a session, on $engine,', ({ create }) => {
  const cases: [string, number, string, string[]][] = [
    ['the current session (one of three)', 3, 'sess_1', ['/']],
    ['the only session', 1, 'sess_1', ['/']],
    ['a session that is not current (one of three)', 3, 'sess_2', []],
    ['a session that is not current (one of two)', 2, 'sess_2', []],
  ]

  it.each(cases)('succeeds for %s when the server responds that this session has ended', async (_, sessions, sessionId, redirects) => {
    const { clerk, onServer, endElsewhere } = await createInTwoTabs(create, { sessions })
    const { onSignOut, auth } = await mountSignOut(clerk, { sessionId })
    endElsewhere(sessionId)
    const left = onServer()
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(onServer()).toEqual(left)
    expect(navigations(clerk)).toEqual(redirects)
    expect(auth.isSignedIn.value).toBe(sessionId !== 'sess_1')
  })

  it.each(cases)('succeeds for %s when Clerk has reloaded the client before the click', async (_, sessions, sessionId) => {
    const { clerk, onServer, endElsewhere } = await createInTwoTabs(create, { sessions })
    const { onSignOut, auth } = await mountSignOut(clerk, { sessionId })
    endElsewhere(sessionId)
    clerk.updateClient(await clerk.client!.reload())
    const left = onServer()
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(requests(clerk)).toEqual([])
    expect(onServer()).toEqual(left)
    // If no session is current, only a sign-out of the last session redirects.
    expect(navigations(clerk)).toEqual(sessions === 1 ? ['/'] : [])
    expect(auth.isSignedIn.value).toBe(sessionId !== 'sess_1')
  })

  it.each([
    ['the current session', 'sess_1', ['/']],
    ['all sessions', undefined, ['/']],
  ])('redirects after a sign-out of %s, even if the other tab has added a session', async (_, sessionId, redirects) => {
    const { clerk, onServer, endElsewhere } = await createInTwoTabs(create, { sessions: 2, addedLater: ['sess_2'] })
    const { onSignOut } = await mountSignOut(clerk, sessionId ? { sessionId } : {})
    endElsewhere('sess_1')
    button().click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(onServer()).toEqual(sessionId ? ['sess_2'] : [])
    expect(navigations(clerk)).toEqual(redirects)
    expect(requests(clerk)).toEqual(sessionId ? [] : ['DELETE /client/sessions'])
  })
})
