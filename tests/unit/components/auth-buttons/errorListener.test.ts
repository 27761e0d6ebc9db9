import { getByRole } from '@testing-library/dom'
import { h, nextTick, ref } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../../support/mount/mountApp'
import { authButtons, mountButton } from '../../support/mount/mountAuthButton'
import { skipDelays } from '../../support/skipDelays'
import { waitFor } from '../../support/waitFor'

afterEach(() => { vi.restoreAllMocks() })

const failure = new Error('The router failed.')

describe.each(authButtons)('a listener of @error on $name', authButton => {
  const failingClerk = () => {
    const clerk = createMockClerk({ sessions: 0 })
    vi.spyOn(clerk, authButton.redirect).mockRejectedValue(failure)
    return clerk
  }

  it('gets the error, and the app’s error handler does not', async () => {
    const onError = vi.fn()
    const { button, errors } = await mountButton(authButton, { onError }, { clerk: failingClerk() })
    button.click()
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(failure))
    await nextTick()
    expect(errors).toEqual([])
    expect(button.dataset.failed).toBe('')
  })

  it('gets no error event of the DOM', async () => {
    const onError = vi.fn()
    const { button } = await mountButton(authButton, { onError })
    button.dispatchEvent(new Event('error'))
    expect(onError).not.toHaveBeenCalled()
  })

  it('gets the error about Clerk’s missing UI', async () => {
    const onError = vi.fn()
    const { button, errors } = await mountButton(authButton, { mode: 'modal', onError })
    button.click()
    const missingUi = { message: expect.stringContaining('needs Clerk’s UI') as string }
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(missingUi)))
    expect(errors).toEqual([])
  })

  it('gets the error when Clerk fails to load after the button has unmounted', async () => {
    const onError = vi.fn()
    const isShown = ref(true)
    const { container, errors } = await mountApp(() => isShown.value ? h(authButton.component, { onError }) : null, {
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
    const { button, errors } = await mountButton(authButton, { onErrorOnce }, { clerk: failingClerk() })
    button.click()
    await waitFor(() => expect(onErrorOnce).toHaveBeenCalledExactlyOnceWith(failure))
    button.click()
    await waitFor(() => expect(errors).toEqual([failure]))
    expect(onErrorOnce).toHaveBeenCalledOnce()
  })
})

describe.each([
  { ...authButtons[0]!, announced: 'Signing in failed. Try again.' },
  { ...authButtons[1]!, announced: 'Signing up failed. Try again.' },
])('a failure of $name', ({ announced, ...authButton }) => {
  it.each([
    ['the default message', {}, announced],
    ['the text of failed-label', { failedLabel: 'No luck.' }, 'No luck.'],
  ])('is announced to screen readers with %s', async (_, props, text) => {
    skipDelays()
    const { button } = await mountButton(authButton, { mode: 'modal', onError: () => {}, ...props })
    button.click()
    await waitFor(() => expect(getByRole(document.body, 'status').textContent).toBe(text))
  })
})
