import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { createRealClerk, type MockClerk, type Scenario } from 'vue-clerk/testing'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { mountButton } from '../../support/mount/mountSignOutButton'
import { waitFor } from '../../support/waitFor'

afterEach(() => { vi.restoreAllMocks() })

describe('a click', () => {
  it('ends all sessions and redirects to afterSignOutUrl', async () => {
    const { clerk, click } = await mountButton({}, { scenario: { sessions: 3 }, options: { afterSignOutUrl: '/goodbye' } })
    await click()
    await waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
    expect(signedIn(clerk)).toEqual([])
  })

  it.each([
    ['the URL in the prop redirectUrl', { redirectUrl: '/short' }, '/short'],
    ['the URL in signOutOptions, even if the prop redirectUrl is set', { redirectUrl: '/short', signOutOptions: { redirectUrl: '/options' } }, '/options'],
  ])('redirects to %s', async (_, props, target) => {
    const { clerk, click } = await mountButton(props, { options: { afterSignOutUrl: '/goodbye' } })
    await click()
    await waitFor(() => expect(navigations(clerk)).toEqual([target]))
  })

  it('redirects through Clerk’s server, as clerk-js does, when the client’s cookie expires soon', async () => {
    async function destination(signOut: (clerk: MockClerk) => unknown) {
      const clerk = await createRealClerk()
      onTestFinished(clerk.dispose)
      await clerk.load()
      const client = clerk.client!
      vi.spyOn(client, 'isEligibleForTouch').mockReturnValue(true)
      await signOut(clerk)
      await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
      clerk.dispose()
      // Each Clerk has a different host. The test replaces the host, so that the addresses are comparable.
      return navigations(clerk)[0]?.replace(clerk.frontendApi, 'clerk.test')
    }
    const ours = await destination(async clerk => {
      await mountApp(() => h(SignOutButton, { redirectUrl: '/goodbye' }), { clerk })
      getByRole(document.body, 'button').click()
    })
    expect(ours).toMatch(/^https:\/\/clerk\.test\/v1\/client\/touch\?redirect_url=.+%2Fgoodbye/)
    expect(ours).toBe(await destination(clerk => clerk.signOut({ redirectUrl: '/goodbye' })))
  })
})

describe('a button whose session has ended', () => {
  it.each<[string, Scenario, (clerk: MockClerk) => unknown]>([
    ['no session is left', {}, clerk => clerk.client!.removeSessions()],
    ['the session has expired', { sessions: [{ id: 'sess_1', status: 'expired' }] }, () => {}],
  ])('redirects without a request when %s', async (_, scenario, prepare) => {
    const onSignOut = vi.fn()
    const { clerk, click } = await mountButton({ sessionId: 'sess_1', redirectUrl: '/goodbye', onSignOut }, { scenario })
    await prepare(clerk)
    const before = requests(clerk)
    await click()
    await waitFor(() => expect(onSignOut).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual(['/goodbye'])
    expect(requests(clerk)).toEqual(before)
  })

  it('runs signOutCallback instead of the redirect', async () => {
    const signOutCallback = vi.fn()
    const { clerk, click } = await mountButton({ signOutCallback }, { scenario: { sessions: 0 } })
    await click()
    await waitFor(() => expect(signOutCallback).toHaveBeenCalledOnce())
    expect(navigations(clerk)).toEqual([])
  })
})
