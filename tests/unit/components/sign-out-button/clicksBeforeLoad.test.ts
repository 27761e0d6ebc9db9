import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { computed, h, markRaw } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth } from 'vue-clerk'
import { createMockClerk, type Scenario } from 'vue-clerk/testing'
import { requests, signedIn } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { mountButton } from '../../support/mount/mountSignOutButton'
import { waitFor } from '../../support/waitFor'

afterEach(() => { vi.restoreAllMocks() })

describe('a click before Clerk is loaded', () => {
  it('waits until Clerk is loaded, then reads the button’s props again', async () => {
    const { clerk, allow } = createHeldClerk({ sessions: 2 })
    const { container } = await mountApp({
      setup() {
        const { sessionId } = useAuth()
        const signOutOptions = computed(() => ({ sessionId: sessionId.value ?? undefined }))
        return () => h(SignOutButton, { signOutOptions: signOutOptions.value })
      },
    }, { unloaded: true, clerk })
    const button = getByRole(container, 'button')
    await userEvent.click(button)
    expect(button.getAttribute('aria-busy')).toBe('true')
    allow()
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2']))
    expect(container.isConnected).toBe(true)
  })

  it('fails when a getter of the options throws after Clerk is loaded', async () => {
    const failure = new Error('The getter failed.')
    let reads = 0
    const signOutOptions = {
      get redirectUrl() {
        if (reads++ > 0) throw failure
        return '/'
      },
    }
    const props = { signOutOptions: markRaw(signOutOptions) }
    const settings = { unloaded: true, scenario: { load: 20 } }
    const { container, clerk, errors } = await mountApp(() => h(SignOutButton, props), settings)
    const button = getByRole(container, 'button')
    button.click()
    await waitFor(() => expect(errors).toEqual([failure]))
    expect(button.hasAttribute('aria-busy')).toBe(false)
    expect(signedIn(clerk)).toEqual(['sess_1'])
  })

  it('fails when Clerk fails to load', async () => {
    const onError = vi.fn()
    const { click, errors } = await mountButton({ onError }, { unloaded: true, scenario: { load: 'fail' } })
    await click()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(errors).toEqual([onError.mock.calls[0]![0]])
  })

  it('ends no session when the app unmounts before Clerk is loaded', async () => {
    const { clerk, allow } = createHeldClerk()
    const { app, click } = await mountButton({}, { unloaded: true, clerk })
    await click()
    app.unmount()
    allow()
    await waitFor(() => expect(clerk.loaded).toBe(true))
    await Promise.resolve()
    expect(requests(clerk)).toEqual([])
  })
})

/** Creates a Clerk whose `load()` waits until the test calls `allow`. */
function createHeldClerk(scenario?: Scenario) {
  const clerk = createMockClerk(scenario)
  const load = clerk.load.bind(clerk)
  let allow = () => {}
  const allowed = new Promise<void>(resolve => { allow = resolve })
  vi.spyOn(clerk, 'load').mockImplementation(options => allowed.then(() => load(options)))
  return { clerk, allow: () => allow() }
}
