import { getByRole } from '@testing-library/dom'
import { userEvent } from '@testing-library/user-event'
import { h, nextTick, ref } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SignInButton, type ActionSlotProps, type SignInButtonProps } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { navigations } from '../../../support/observed'
import { mountApp, type MountOptions } from '../support/mountApp'

type Props = SignInButtonProps & Record<string, unknown>

async function mountButton(props: Props = {}, { options, ...settings }: MountOptions = {}) {
  const app = await mountApp(() => h(SignInButton, props), {
    scenario: { sessions: 0 },
    options: { signInUrl: '/sign-in', ...options },
    ...settings,
  })
  const button = getByRole(app.container, 'button', { name: 'Sign In' })
  return { ...app, button, click: () => userEvent.click(button) }
}

const openModal = vi.fn()

/** A stub of Clerk’s UI, which mounts its dialogs on demand. */
class ClerkUI {
  ensureMounted = () => Promise.resolve({ openModal })
}
const withUi: MountOptions = { options: { ui: { ClerkUI: ClerkUI as never } } }

const parametersOf = (url: string | undefined) => Object.fromEntries(new URL(url!.replace('#/', ''), location.href).searchParams)

afterEach(() => {
  openModal.mockReset()
  vi.restoreAllMocks()
})

describe('the redirect', () => {
  it.each([
    ['forceRedirectUrl', 'sign_in_force_redirect_url'],
    ['fallbackRedirectUrl', 'sign_in_fallback_redirect_url'],
    ['signUpForceRedirectUrl', 'sign_up_force_redirect_url'],
    ['signUpFallbackRedirectUrl', 'sign_up_fallback_redirect_url'],
  ])('goes to the sign-in page and passes %s', async (prop, parameter) => {
    const { clerk, click } = await mountButton({ [prop]: '/afterwards' })
    await click()
    await vi.waitFor(() => expect(navigations(clerk)).toHaveLength(1))
    expect(navigations(clerk)[0]).toMatch(/^\/sign-in/)
    expect(parametersOf(navigations(clerk)[0])).toMatchObject({ [parameter]: expect.stringMatching(/\/afterwards$/) })
  })

  it('passes the initial values of the form', async () => {
    const { clerk, click } = await mountButton({ initialValues: { username: 'ada' } })
    await click()
    await vi.waitFor(() => expect(navigations(clerk)).toHaveLength(1))
    expect(parametersOf(navigations(clerk)[0])).toMatchObject({ username: 'ada' })
  })

  it('happens for mode="redirect", even if Clerk’s UI is loaded', async () => {
    const { clerk, click } = await mountButton({ mode: 'redirect' }, withUi)
    await click()
    await vi.waitFor(() => expect(navigations(clerk)).toHaveLength(1))
    expect(openModal).not.toHaveBeenCalled()
  })
})

describe('the dialog', () => {
  it('gets every prop, without a redirect', async () => {
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
    await vi.waitFor(() => expect(openModal).toHaveBeenCalledExactlyOnceWith('signIn', given))
    expect(navigations(clerk)).toEqual([])
  })

  it('gets undefined for every omitted prop', async () => {
    const { click } = await mountButton({ mode: 'modal' }, withUi)
    await click()
    await vi.waitFor(() => expect(openModal).toHaveBeenCalledOnce())
    expect(Object.values(openModal.mock.calls[0]![1] as object)).toEqual(Array(8).fill(undefined))
  })

  it('offers the sign-up for the attribute with-sign-up without a value', async () => {
    const { click } = await mountButton({ 'mode': 'modal', 'with-sign-up': '' }, withUi)
    await click()
    await vi.waitFor(() => expect(openModal).toHaveBeenCalledExactlyOnceWith('signIn', expect.objectContaining({ withSignUp: true })))
  })

  it('fails without Clerk’s UI: the error says which option to pass, and its cause is Clerk’s error', async () => {
    const { click, errors } = await mountButton({ mode: 'modal' })
    await click()
    await vi.waitFor(() => expect(errors).toEqual([expect.objectContaining({
      message: 'SignInButton: mode="modal" needs Clerk’s UI. Pass prefetchUI: true to clerkPlugin to load it beside clerk-js, '
        + 'or ui: { ClerkUI } to bundle it; or use mode="redirect".',
      cause: expect.objectContaining({ message: expect.stringContaining('components') }),
    })]))
  })

  it.each<[string, unknown]>([['an error', new Error('of Clerk')], ['a value that is no error', 'components']])('passes on %s of clerk-js unchanged', async (_, thrown) => {
    const { clerk, click, errors } = await mountButton({ mode: 'modal' })
    vi.spyOn(clerk, 'openSignIn').mockImplementation(() => { throw thrown })
    await click()
    await vi.waitFor(() => expect(errors).toHaveLength(1))
    expect(errors[0]).toBe(thrown)
  })
})

describe('the native button', () => {
  it('gets every attribute and listener once', async () => {
    const onFocus = vi.fn()
    const { button } = await mountButton({ id: 'in', class: 'mine', onFocus })
    button.focus()
    expect([button.id, button.className]).toEqual(['in', 'vc-button mine'])
    expect(onFocus).toHaveBeenCalledOnce()
  })
})

describe('a click', () => {
  it('makes the button busy until Clerk is loaded, and a second one does nothing', async () => {
    const { clerk, button } = await mountButton({}, { unloaded: true, scenario: { sessions: 0, load: 20 } })
    button.click()
    button.click()
    await nextTick()
    expect(button.getAttribute('aria-busy')).toBe('true')
    await vi.waitFor(() => expect(button.hasAttribute('aria-busy')).toBe(false))
    expect(navigations(clerk)).toHaveLength(1)
    expect(button.dataset.failed).toBeUndefined()
  })

  it('does not redirect when the app unmounts before the load', async () => {
    const { app, clerk, button } = await mountButton({}, { unloaded: true, scenario: { sessions: 0, load: 10 } })
    const redirect = vi.spyOn(clerk, 'redirectToSignIn')
    button.click()
    app.unmount()
    await vi.waitFor(() => expect(clerk.loaded).toBe(true))
    await Promise.resolve()
    await Promise.resolve()
    expect(redirect).not.toHaveBeenCalled()
  })

  it('shows its failure until the next one', async () => {
    const clerk = createMockClerk({ sessions: 0 })
    const redirect = vi.spyOn(clerk, 'redirectToSignIn').mockRejectedValueOnce(new Error('of the router'))
    const { button, click, errors } = await mountButton({}, { clerk })
    await click()
    await vi.waitFor(() => expect(button.dataset.failed).toBe(''))
    expect(errors).toEqual([new Error('of the router')])
    expect(button.hasAttribute('aria-busy')).toBe(false)
    await click()
    await vi.waitFor(() => expect(button.dataset.failed).toBeUndefined())
    expect(redirect).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['on a disabled button', { disabled: true }],
    ['prevented by a listener of the app', { onClick: (event: Event) => event.preventDefault() }],
  ])('does not redirect when it is %s', async (_, props) => {
    const { clerk, button } = await mountButton(props)
    const redirect = vi.spyOn(clerk, 'redirectToSignIn')
    button.click()
    await Promise.resolve()
    expect(redirect).not.toHaveBeenCalled()
  })
})

describe('a listener of @error', () => {
  const failure = new Error('of the router')
  const failingClerk = () => {
    const clerk = createMockClerk({ sessions: 0 })
    vi.spyOn(clerk, 'redirectToSignIn').mockRejectedValue(failure)
    return clerk
  }

  it('gets the error, and the app’s error handler does not', async () => {
    const onError = vi.fn()
    const { button, errors } = await mountButton({ onError }, { clerk: failingClerk() })
    button.click()
    await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(failure))
    await nextTick()
    expect(errors).toEqual([])
    expect(button.dataset.failed).toBe('')
  })

  it('gets the error about Clerk’s missing UI', async () => {
    const onError = vi.fn()
    const { button, errors } = await mountButton({ mode: 'modal', onError })
    button.click()
    const missingUi = { message: expect.stringContaining('needs Clerk’s UI') as string }
    await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(missingUi)))
    expect(errors).toEqual([])
  })

  it('gets the load error after the button has unmounted', async () => {
    const onError = vi.fn()
    const isShown = ref(true)
    const { container, errors } = await mountApp(() => isShown.value ? h(SignInButton, { onError }) : null, {
      unloaded: true, scenario: { load: 'fail' },
    })
    getByRole(container, 'button').click()
    isShown.value = false
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
    // The plugin reports the same error to the app’s error handler.
    expect(errors).toEqual(onError.mock.calls[0])
  })

  it('gets only the first error with .once', async () => {
    const onErrorOnce = vi.fn()
    const { button, errors } = await mountButton({ onErrorOnce }, { clerk: failingClerk() })
    button.click()
    await vi.waitFor(() => expect(onErrorOnce).toHaveBeenCalledExactlyOnceWith(failure))
    button.click()
    await vi.waitFor(() => expect(errors).toEqual([failure]))
    expect(onErrorOnce).toHaveBeenCalledOnce()
  })
})

describe('a custom button in the slot', () => {
  async function mountOwn(props: Props = {}) {
    let taken!: ActionSlotProps
    const app = await mountApp(() => h(SignInButton, props, {
      default: (slotProps: ActionSlotProps) => {
        taken = slotProps
        return h('a', { href: '/sign-in', role: 'button', onClick: slotProps.handler }, 'Come in')
      },
    }), { scenario: { sessions: 0 } })
    return { ...app, handler: taken.handler }
  }

  it('gets a handler that resolves whether it acted', async () => {
    const { handler } = await mountOwn()
    expect(await Promise.all([handler(), handler()])).toEqual([true, false])
    expect(await (await mountOwn({ disabled: true })).handler()).toBe(false)
  })

  it('gets the attributes of the component and no others', async () => {
    const { container } = await mountOwn({ id: 'in' })
    const link = getByRole(container, 'button', { name: 'Come in' })
    expect(link.id).toBe('in')
    expect(link.className).toBe('')
  })
})
