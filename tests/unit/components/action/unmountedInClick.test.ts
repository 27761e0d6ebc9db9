import { getByRole, queryByRole } from '@testing-library/dom'
import { computed, defineComponent, h, nextTick, ref } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { SignOutButton, useAuth } from 'vue-clerk'
import { navigations, requests, signedIn } from '../../../../support/observed'
import { engines } from '../../support/clerk/engines'
import { failingOnce } from '../../support/clerk/signOutRequests'
import { mountApp, type MountOptions } from '../../support/mount/mountApp'
import { waitFor } from '../../support/waitFor'

/** Mounts a button that renders only while a session exists, as in the third example of the specification. */
async function mountBehindSession(listeners: Record<string, unknown>, settings: MountOptions = {}) {
  const { container, ...app } = await mountApp({
    setup() {
      const { sessionId } = useAuth()
      const props = computed(() => sessionId.value && { signOutOptions: { sessionId: sessionId.value }, ...listeners })
      return () => props.value ? h(SignOutButton, props.value) : null
    },
  }, settings)
  return { container, ...app, button: () => queryByRole(container, 'button') }
}

describe('a button that renders while a session exists', () => {
  it.each(engines)('stays mounted and busy until the redirect is over, on $engine', async ({ create }) => {
    const clerk = await create({ sessions: 2 })
    let finishRedirect = () => {}
    const routerPush = () => new Promise<void>(resolve => { finishRedirect = resolve })
    await clerk.load({ routerPush, routerReplace: routerPush })
    const { button } = await mountBehindSession({}, { clerk })
    const clicked = button()!
    clicked.click()
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    await nextTick()
    expect(clerk.session).toBeUndefined()
    expect(button()).toBe(clicked)
    expect(clicked.getAttribute('aria-busy')).toBe('true')
    finishRedirect()
    await waitFor(() => expect(button()).toBeNull())
    expect(signedIn(clerk)).toEqual(['sess_2'])
  })

  it('calls every listener of @sign-out and unmounts', async () => {
    const onSignOut = vi.fn()
    const onSignOutOnce = vi.fn()
    const { button } = await mountBehindSession({ onSignOut: [onSignOut, onSignOut], onSignOutOnce })
    button()!.click()
    await waitFor(() => expect(button()).toBeNull())
    await waitFor(() => expect(onSignOut).toHaveBeenCalledTimes(2))
    expect(onSignOutOnce).toHaveBeenCalledOnce()
  })

  it.each(engines)('stays mounted when the sign-out fails, and signs out at the next click, on $engine', async ({ create }) => {
    const clerk = await create({ sessions: 2, respond: failingOnce() })
    await clerk.load()
    const onError = vi.fn()
    const { button, container, errors } = await mountBehindSession({ onError }, { clerk })
    const clicked = button()!
    const seen: unknown[] = []
    const observer = new MutationObserver(() => { seen.push(button()) })
    observer.observe(container, { subtree: true, childList: true, attributes: true })
    clicked.click()
    await waitFor(() => expect(clicked.dataset.failed).toBe(''))
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 500 }))
    expect(new Set(seen)).toEqual(new Set([clicked]))
    observer.disconnect()
    clicked.click()
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2']))
    expect(errors).toEqual([])
  })

  it('shows that its sign-out failed, while another button on the page shows no failure', async () => {
    const { container } = await mountApp({
      setup() {
        const { isSignedIn } = useAuth()
        return () => ['header', 'footer'].map(name =>
          h(name, isSignedIn.value ? h(SignOutButton, { onError: () => {} }, () => name) : undefined))
      },
    }, { scenario: { respond: failingOnce() } })
    const button = (name: string) => getByRole(container, 'button', { name })
    button('footer').click()
    await waitFor(() => expect(button('footer').dataset.failed).toBe(''))
    expect(button('header').dataset.failed).toBeUndefined()
  })
})

/** Clicks a button and unmounts this button before the server responds. */
async function clickAndUnmount(listeners: Record<string, unknown>, scenario: MountOptions['scenario'] = {}) {
  const shown = ref(true)
  const app = await mountApp(() => shown.value ? h(SignOutButton, listeners) : null, { scenario })
  getByRole(app.container, 'button').click()
  shown.value = false
  await nextTick()
  expect(queryByRole(app.container, 'button')).toBeNull()
  expect(signedIn(app.clerk)).toEqual(['sess_1'])
  return app
}

describe('a button that unmounts during its own sign-out', () => {
  it('emits signOut', async () => {
    const onSignOut = vi.fn()
    const onSignOutOnce = vi.fn()
    const { clerk } = await clickAndUnmount({ onSignOut: [onSignOut, onSignOut], onSignOutOnce })
    await waitFor(() => expect(onSignOut).toHaveBeenCalledTimes(2))
    expect(onSignOutOnce).toHaveBeenCalledOnce()
    expect(signedIn(clerk)).toEqual([])
  })

  it('emits error', async () => {
    const onError = vi.fn()
    const { errors } = await clickAndUnmount({ onError }, { respond: failingOnce() })
    await waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 500 })))
    expect(errors).toEqual([])
  })

  it('calls the app’s error handler if the button has no error listener', async () => {
    const { errors } = await clickAndUnmount({}, { respond: failingOnce() })
    await waitFor(() => expect(errors).toEqual([expect.objectContaining({ status: 500 })]))
  })

  it.each([
    ['the pending sign-out', {}, {}],
    ['the failed sign-out', { respond: failingOnce() }, { onError: () => {} }],
  ])('does not make the button of the next page show %s', async (_, scenario, listeners) => {
    const Card = defineComponent((_props, { slots }) => () => h('section', slots.default?.()))
    const page = ref('a')
    const { clerk, container } = await mountApp(() => page.value
      ? h('div', { key: page.value }, h(Card, () => h(SignOutButton, listeners, () => page.value)))
      : null, { scenario: { sessions: 2, ...scenario } })
    getByRole(container, 'button').click()
    for (const next of ['', 'b']) {
      page.value = next
      await nextTick()
    }
    const button = getByRole(container, 'button', { name: 'b' })
    expect(button.hasAttribute('aria-busy')).toBe(false)
    await waitFor(() => expect(getByRole(document.body, 'status').textContent).toMatch(/Signed out|failed/))
    expect(button.hasAttribute('aria-busy')).toBe(false)
    expect(button.dataset.failed).toBeUndefined()
    expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  })
})
