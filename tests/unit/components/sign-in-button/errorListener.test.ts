import { getByRole } from '@testing-library/dom'
import { h, nextTick, ref } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignInButton } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../../support/mount/mountApp'
import { mountButton, openModal } from '../../support/mount/mountSignInButton'
import { waitFor } from '../../support/waitFor'

afterEach(() => {
  openModal.mockReset()
  vi.restoreAllMocks()
})

describe('a listener of @error on SignInButton', () => {
  const failure = new Error('The router failed.')
  const failingClerk = () => {
    const clerk = createMockClerk({ sessions: 0 })
    vi.spyOn(clerk, 'redirectToSignIn').mockRejectedValue(failure)
    return clerk
  }

  it('gets the error, and the app’s error handler does not', async () => {
    const onError = vi.fn()
    const { button, errors } = await mountButton({ onError }, { clerk: failingClerk() })
    button.click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(failure))
    await nextTick()
    expect(errors).toEqual([])
    expect(button.dataset.failed).toBe('')
  })

  it('gets the error about Clerk’s missing UI', async () => {
    const onError = vi.fn()
    const { button, errors } = await mountButton({ mode: 'modal', onError })
    button.click()
    const missingUi = { message: expect.stringContaining('needs Clerk’s UI') as string }
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(missingUi)))
    expect(errors).toEqual([])
  })

  it('gets the error when Clerk fails to load after the button has unmounted', async () => {
    const onError = vi.fn()
    const isShown = ref(true)
    const { container, errors } = await mountApp(() => isShown.value ? h(SignInButton, { onError }) : null, {
      unloaded: true, scenario: { load: 'fail' },
    })
    getByRole(container, 'button').click()
    isShown.value = false
    await waitFor(() => expect(onError).toHaveBeenCalledOnce())
    // The plugin reports the same error to the app’s error handler.
    expect(errors).toEqual(onError.mock.calls[0])
  })

  it('gets only the first error with the modifier .once', async () => {
    const onErrorOnce = vi.fn()
    const { button, errors } = await mountButton({ onErrorOnce }, { clerk: failingClerk() })
    button.click()
    await waitFor(() => expect(onErrorOnce).toHaveBeenCalledExactlyOnceWith(failure))
    button.click()
    await waitFor(() => expect(errors).toEqual([failure]))
    expect(onErrorOnce).toHaveBeenCalledOnce()
  })
})
