import { afterEach, describe, expect, it, vi } from 'vitest'
import type { MockClerk } from 'vue-clerk/testing'
import { navigations } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { authButtons, mountButton, type Props } from '../../support/mount/mountAuthButton'
import { waitFor } from '../../support/waitFor'

/** The calls that the buttons of @clerk/vue 2.5.0 make to Clerk when the user clicks. */
const clickHandlers: Record<string, (clerk: MockClerk, props: Props) => unknown> = {
  SignInButton(clerk, props) {
    const { mode, ...opts } = props
    if (mode === 'modal') return clerk.openSignIn({ ...opts, appearance: props.appearance })
    const { withSignUp: _, ...redirectOpts } = opts
    return clerk.redirectToSignIn({
      ...redirectOpts,
      signInFallbackRedirectUrl: props.fallbackRedirectUrl,
      signInForceRedirectUrl: props.forceRedirectUrl,
    })
  },
  SignUpButton(clerk, props) {
    const { mode, ...opts } = props
    if (mode === 'modal') return clerk.openSignUp({ ...opts, appearance: props.appearance })
    return clerk.redirectToSignUp({
      ...opts,
      signUpFallbackRedirectUrl: props.fallbackRedirectUrl,
      signUpForceRedirectUrl: props.forceRedirectUrl,
    })
  },
}

const otherPage: Record<string, Props> = {
  SignInButton: { signUpForceRedirectUrl: '/other', signUpFallbackRedirectUrl: '/other-else', withSignUp: true },
  SignUpButton: { signInForceRedirectUrl: '/other', signInFallbackRedirectUrl: '/other-else', unsafeMetadata: { plan: 'team' } },
}

afterEach(() => { vi.restoreAllMocks() })

describe.each(engines)('with $engine,', ({ create }) => {
  describe.each(authButtons)('$name', authButton => {
    const { name, open } = authButton
    const everyProp: Props = {
      forceRedirectUrl: '/in',
      fallbackRedirectUrl: '/in-else',
      ...otherPage[name],
      initialValues: { emailAddress: 'ada@example.com', username: 'ada' },
      oauthFlow: 'popup',
      appearance: { elements: {} },
    }
    const urlsAsNull: Props = Object.fromEntries(Object.keys(everyProp).filter(prop => prop.endsWith('Url')).map(prop => [prop, null]))
    const cases: [string, Props][] = [['no props', {}], ['every prop', everyProp], ['null for every address', urlsAsNull]]

    it.each(cases)('redirects to the same URL as in @clerk/vue, given %s', async (_, props) => {
      const clerk = await create({ sessions: 0 })
      await clerk.load({ signInUrl: '/sign-in', signUpUrl: '/sign-up' })
      const { click } = await mountButton(authButton, props, { clerk })
      await click()
      await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
      await clickHandlers[name]!(clerk, props)
      const [ours, theirs] = navigations(clerk)
      expect(ours).toBe(theirs)
    })

    it.each(cases)('opens the dialog with the same options as in @clerk/vue, given %s', async (_, props) => {
      const clerk = await create({ sessions: 0 })
      await clerk.load()
      const opened = vi.spyOn(clerk, open).mockImplementation(() => {})
      const { click } = await mountButton(authButton, { mode: 'modal', ...props }, { clerk })
      await click()
      await waitFor(() => expect(opened).toHaveBeenCalledOnce())
      clickHandlers[name]!(clerk, { mode: 'modal', ...props })
      const [ours, theirs] = opened.mock.calls
      expect(ours).toEqual(theirs)
    })
  })
})
