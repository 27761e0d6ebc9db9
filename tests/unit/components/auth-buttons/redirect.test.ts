import { describe, expect, it } from 'vitest'
import { navigations } from '../../../../support/observed'
import { authButtons, mountButton, openModal, withUi } from '../../support/mount/mountAuthButton'
import { waitFor } from '../../support/waitFor'

const parametersOf = (url: string | undefined) => Object.fromEntries(new URL(url!.replace('#/', ''), location.href).searchParams)

/** Each button's props that contain an address, and the query parameter that passes the address to Clerk's page. */
const urlProps: Record<string, [prop: string, parameter: string][]> = {
  SignInButton: [
    ['forceRedirectUrl', 'sign_in_force_redirect_url'],
    ['fallbackRedirectUrl', 'sign_in_fallback_redirect_url'],
    ['signUpForceRedirectUrl', 'sign_up_force_redirect_url'],
    ['signUpFallbackRedirectUrl', 'sign_up_fallback_redirect_url'],
  ],
  SignUpButton: [
    ['forceRedirectUrl', 'sign_up_force_redirect_url'],
    ['fallbackRedirectUrl', 'sign_up_fallback_redirect_url'],
    ['signInForceRedirectUrl', 'sign_in_force_redirect_url'],
    ['signInFallbackRedirectUrl', 'sign_in_fallback_redirect_url'],
  ],
}

describe.each(authButtons)('the redirect of $name', authButton => {
  it.each(urlProps[authButton.name]!)('goes to Clerk’s page and passes %s', async (prop, parameter) => {
    const { clerk, click } = await mountButton(authButton, { [prop]: '/afterwards' })
    await click()
    await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
    expect(navigations(clerk)[0]!.startsWith(`${authButton.page}#/?`)).toBe(true)
    expect(parametersOf(navigations(clerk)[0])).toMatchObject({ [parameter]: expect.stringMatching(/\/afterwards$/) })
  })

  it('passes initialValues to Clerk’s page', async () => {
    const { clerk, click } = await mountButton(authButton, { initialValues: { username: 'ada' } })
    await click()
    await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
    expect(parametersOf(navigations(clerk)[0])).toMatchObject({ username: 'ada' })
  })

  it('happens for mode="redirect", even if Clerk’s UI is loaded', async () => {
    const { clerk, click } = await mountButton(authButton, { mode: 'redirect' }, withUi)
    await click()
    await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
    expect(openModal).not.toHaveBeenCalled()
  })
})
