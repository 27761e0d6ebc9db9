import { getByRole } from '@testing-library/dom'
import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { useAuth } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import SessionSignOut from '../../../stories/components/SignOutButton/examples/accounts/SessionSignOut.vue'
import { requests, signedIn } from '../../../support/observed'
import { mountApp } from '../support/mount/mountApp'
import { waitFor } from '../support/waitFor'

/** Mounts the example SessionSignOut with a loaded Clerk and two sessions. */
async function mountWrapper(props: { sessionId?: string | null }) {
  const app = await mountApp(SessionSignOut, { scenario: { sessions: 2 }, props })
  return { ...app, button: getByRole(app.container, 'button') }
}

describe('the example SessionSignOut', () => {
  it('ends the session that the prop sessionId names', async () => {
    const { button, clerk } = await mountWrapper({ sessionId: 'sess_2' })
    button.click()
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1']))
  })

  it('ends all sessions when the app omits the prop sessionId', async () => {
    const { button, clerk } = await mountWrapper({})
    button.click()
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })

  it('ends no session before Clerk is loaded, because sessionId is still undefined', async () => {
    const clerk = createMockClerk({ sessions: 2, load: 10 })
    const { container } = await mountApp({
      setup() {
        const { sessionId } = useAuth()
        return () => h(SessionSignOut, { sessionId: sessionId.value })
      },
    }, { clerk, unloaded: true })
    const button = getByRole<HTMLButtonElement>(container, 'button')
    button.click()
    expect(button.getAttribute('aria-busy')).toBeNull()
    await waitFor(() => expect(button.disabled).toBe(false))
    expect(requests(clerk)).toEqual([])
    button.click()
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2']))
  })

  it('shows a failure when sessionId is null', async () => {
    const { button, clerk, errors } = await mountWrapper({ sessionId: null })
    button.click()
    await waitFor(() => expect(button.hasAttribute('data-failed')).toBe(true))
    expect(errors).toEqual([expect.objectContaining({ name: 'SignOutError', code: 'missing_session' })])
    expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
  })
})
