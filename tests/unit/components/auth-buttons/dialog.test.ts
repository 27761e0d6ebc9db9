import { afterEach, describe, expect, it, vi } from 'vitest'
import { navigations } from '../../../../support/observed'
import { authButtons, mountButton, openModal, type Props, withUi } from '../../support/mount/mountAuthButton'
import { waitFor } from '../../support/waitFor'

const [signInButton, signUpButton] = authButtons as [typeof authButtons[0], typeof authButtons[0]]

/** The props that both buttons have, and pass to the dialog. */
const common: Props = {
  forceRedirectUrl: '/forced',
  fallbackRedirectUrl: '/fallback',
  initialValues: { emailAddress: 'ada@example.com' },
  oauthFlow: 'popup',
  appearance: { elements: {} },
}

afterEach(() => {
  openModal.mockReset()
  vi.restoreAllMocks()
})

describe.each([
  {
    ...signInButton,
    own: { signUpForceRedirectUrl: '/up', signUpFallbackRedirectUrl: '/up-else', withSignUp: true },
  },
  {
    ...signUpButton,
    own: { signInForceRedirectUrl: '/in', signInFallbackRedirectUrl: '/in-else', unsafeMetadata: { plan: 'team' } },
  },
])('the dialog of $name', ({ own, ...authButton }) => {
  const { name, modal, open } = authButton
  const given: Props = { ...common, ...own }

  it('gets every prop of the button, and opens without a redirect', async () => {
    const { clerk, click } = await mountButton(authButton, { mode: 'modal', ...given }, withUi)
    await click()
    await waitFor(() => expect(openModal).toHaveBeenCalledExactlyOnceWith(modal, given))
    expect(navigations(clerk)).toEqual([])
  })

  it('gets undefined for every prop that the app omits', async () => {
    const { click } = await mountButton(authButton, { mode: 'modal' }, withUi)
    await click()
    await waitFor(() => expect(openModal).toHaveBeenCalledOnce())
    const expected = Object.fromEntries(Object.keys(given).map(prop => [prop, undefined]))
    expect(openModal.mock.calls[0]![1]).toStrictEqual(expected)
  })

  it('fails without Clerk’s UI, and the error names the missing option', async () => {
    const { click, errors } = await mountButton(authButton, { mode: 'modal' })
    await click()
    await waitFor(() => expect(errors).toEqual([expect.objectContaining({
      message: `${name}: mode="modal" needs Clerk’s UI. To load the UI, pass prefetchUI: true to clerkPlugin. `
        + 'To bundle the UI, pass ui: { ClerkUI }. Or use mode="redirect".',
      cause: expect.objectContaining({ message: expect.stringContaining('components') }),
    })]))
  })

  it.each<[string, unknown]>([['an error', new Error('Clerk failed.')], ['a value that is not an error', 'components']])('fails with the thrown value if clerk-js throws %s', async (_, thrown) => {
    const { clerk, click, errors } = await mountButton(authButton, { mode: 'modal' })
    vi.spyOn(clerk, open).mockImplementation(() => { throw thrown })
    await click()
    await waitFor(() => expect(errors).toHaveLength(1))
    expect(errors[0]).toBe(thrown)
  })
})

describe('the sign-in dialog', () => {
  it('offers a sign-up when the attribute with-sign-up has no value', async () => {
    const { click } = await mountButton(signInButton, { 'mode': 'modal', 'with-sign-up': '' }, withUi)
    await click()
    await waitFor(() => expect(openModal).toHaveBeenCalledExactlyOnceWith('signIn', expect.objectContaining({ withSignUp: true })))
  })
})
