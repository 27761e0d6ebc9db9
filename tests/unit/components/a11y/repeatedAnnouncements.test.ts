import { getByRole } from '@testing-library/dom'
import { h, nextTick } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton } from 'vue-clerk'
import { mountApp } from '../../support/mount/mountApp'
import { signOutError } from '../../support/signOutError'
import { waitFor } from '../../support/waitFor'

const failing = { respond: ({ method }: { method: string }) => method === 'GET' ? undefined : { status: 500 } }
const button = () => getByRole(document.body, 'button')
afterEach(() => { vi.restoreAllMocks() })

describe('the live region', () => {
  const region = () => getByRole(document.body, 'status')

  it('announces a second failure, even if its message is the same', async () => {
    await mountApp(() => h(SignOutButton, { onError: () => {} }), { scenario: failing })
    for (let attempt = 0; attempt < 2; attempt++) {
      button().click()
      expect(region().textContent).toBe('')
      await waitFor(() => expect(region().textContent).toBe('Signing out failed. Try again.'))
    }
  })

  it('announces the failure of a refused sign-out as soon as Clerk has loaded', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.useFakeTimers()
    const { errors } = await mountApp(() => h(SignOutButton, { sessionId: '' }), { unloaded: true, scenario: { load: 500 } })
    button().click()
    await vi.advanceTimersByTimeAsync(400)
    expect(region().textContent).toBe('Signing out…')
    await vi.advanceTimersByTimeAsync(600)
    vi.useRealTimers()
    expect(region().textContent).toBe('Signing out failed. Try again.')
    expect(errors).toEqual([signOutError('missing_session')])
    expect(warn).not.toHaveBeenCalled()
  })

  it('unmounts with the app during a sign-out', async () => {
    const { app } = await mountApp(() => h(SignOutButton), { scenario: { latency: 10 } })
    button().click()
    app.unmount()
    await nextTick()
    expect(document.querySelector('[role="status"]')).toBeNull()
  })
})
