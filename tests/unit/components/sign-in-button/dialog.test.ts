import { afterEach, describe, expect, it, vi } from 'vitest'
import { navigations } from '../../../../support/observed'
import { mountButton, openModal, type Props, withUi } from '../../support/mount/mountSignInButton'
import { waitFor } from '../../support/waitFor'

afterEach(() => {
  openModal.mockReset()
  vi.restoreAllMocks()
})

describe('the sign-in dialog', () => {
  it('gets every prop of SignInButton, and opens without a redirect', async () => {
    const given: Props = {
      forceRedirectUrl: '/in',
      fallbackRedirectUrl: '/in-else',
      signUpForceRedirectUrl: '/up',
      signUpFallbackRedirectUrl: '/up-else',
      initialValues: { emailAddress: 'ada@example.com' },
      withSignUp: true,
      oauthFlow: 'popup',
      appearance: { elements: {} },
    }
    const { clerk, click } = await mountButton({ mode: 'modal', ...given }, withUi)
    await click()
    await waitFor(() => expect(openModal).toHaveBeenCalledExactlyOnceWith('signIn', given))
    expect(navigations(clerk)).toEqual([])
  })

  it('gets undefined for every prop that the app omits', async () => {
    const { click } = await mountButton({ mode: 'modal' }, withUi)
    await click()
    await waitFor(() => expect(openModal).toHaveBeenCalledOnce())
    expect(Object.values(openModal.mock.calls[0]![1] as object)).toEqual(Array(8).fill(undefined))
  })

  it('offers a sign-up when the attribute with-sign-up has no value', async () => {
    const { click } = await mountButton({ 'mode': 'modal', 'with-sign-up': '' }, withUi)
    await click()
    await waitFor(() => expect(openModal).toHaveBeenCalledExactlyOnceWith('signIn', expect.objectContaining({ withSignUp: true })))
  })

  it('fails without Clerk’s UI, and the error names the missing option', async () => {
    const { click, errors } = await mountButton({ mode: 'modal' })
    await click()
    await waitFor(() => expect(errors).toEqual([expect.objectContaining({
      message: 'SignInButton: mode="modal" needs Clerk’s UI. To load the UI, pass prefetchUI: true to clerkPlugin. '
        + 'To bundle the UI, pass ui: { ClerkUI }. Or use mode="redirect".',
      cause: expect.objectContaining({ message: expect.stringContaining('components') }),
    })]))
  })

  it.each<[string, unknown]>([['an error', new Error('Clerk failed.')], ['a value that is not an error', 'components']])('fails with the same value if clerk-js throws %s', async (_, thrown) => {
    const { clerk, click, errors } = await mountButton({ mode: 'modal' })
    vi.spyOn(clerk, 'openSignIn').mockImplementation(() => { throw thrown })
    await click()
    await waitFor(() => expect(errors).toHaveLength(1))
    expect(errors[0]).toBe(thrown)
  })
})
