import { describe, expect, it } from 'vitest'
import { navigations } from '../../../../support/observed'
import { mountButton, openModal, withUi } from '../../support/mount/mountSignInButton'
import { waitFor } from '../../support/waitFor'

const parametersOf = (url: string | undefined) => Object.fromEntries(new URL(url!.replace('#/', ''), location.href).searchParams)

describe('the redirect of SignInButton', () => {
  it.each([
    ['forceRedirectUrl', 'sign_in_force_redirect_url'],
    ['fallbackRedirectUrl', 'sign_in_fallback_redirect_url'],
    ['signUpForceRedirectUrl', 'sign_up_force_redirect_url'],
    ['signUpFallbackRedirectUrl', 'sign_up_fallback_redirect_url'],
  ])('goes to the sign-in page and passes %s', async (prop, parameter) => {
    const { clerk, click } = await mountButton({ [prop]: '/afterwards' })
    await click()
    await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
    expect(navigations(clerk)[0]).toMatch(/^\/sign-in/)
    expect(parametersOf(navigations(clerk)[0])).toMatchObject({ [parameter]: expect.stringMatching(/\/afterwards$/) })
  })

  it('passes initialValues to the sign-in page', async () => {
    const { clerk, click } = await mountButton({ initialValues: { username: 'ada' } })
    await click()
    await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
    expect(parametersOf(navigations(clerk)[0])).toMatchObject({ username: 'ada' })
  })

  it('happens for mode="redirect", even if Clerk’s UI is loaded', async () => {
    const { clerk, click } = await mountButton({ mode: 'redirect' }, withUi)
    await click()
    await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
    expect(openModal).not.toHaveBeenCalled()
  })
})
