import { getByRole } from '@testing-library/dom'
import { effect, h } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignOutButton, useClerk } from 'vue-clerk'
import { signedIn } from '../../../../support/observed'
import { mountApp } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

const button = (name = 'Sign Out') => getByRole(document.body, 'button', { name })

afterEach(() => { vi.restoreAllMocks() })

describe('a sign-out', () => {
  it('does not stay pending when a listener that the app passed to clerk.addListener() throws', async () => {
    const onError = vi.fn()
    const uncaught = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {})
    const { clerk } = await mountApp(() => h(SignOutButton, { onError }), {
      scenario: { respond: ({ method }) => method === 'GET' ? undefined : { status: 500 } },
    })
    clerk.addListener(({ session }) => { if (session) throw new Error('The app failed.') }, { skipInitialEmit: true })
    button().click()
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    expect(button().hasAttribute('aria-busy')).toBe(false)
    expect(uncaught).toHaveBeenCalledOnce()
    expect(uncaught.mock.calls[0]![0]).toThrow('The app failed.')
  })

  it('succeeds when an effect of the app that reads useClerk().session throws', async () => {
    let proxy!: ReturnType<typeof useClerk>
    const { clerk } = await mountApp({
      setup() {
        proxy = useClerk()
        return () => h(SignOutButton)
      },
    })
    const uncaught = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {})
    const { effect: runner } = effect(() => { if (proxy.session === undefined) throw new Error('The app failed.') })
    button().click()
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    expect(uncaught).toHaveBeenCalled()
    runner.stop()
  })
})
