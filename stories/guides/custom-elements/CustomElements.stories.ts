// The stories of the guide "Custom elements".
import { h, type VNode } from 'vue'
import { expect, waitFor, within } from 'storybook/test'
import { SignOutButton } from 'vue-clerk'
import type { MockClerk } from 'vue-clerk/testing'
import preview from '#.storybook/preview'
import { navigations, signedIn } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { registerElements } from './examples/elements'

/** The Clerk of the story that renders now. Vue creates the app of a custom element when the element is rendered. */
let current: MockClerk

// A page can't register an element twice, but Vite may load this file again.
if (!customElements.get('account-actions')) registerElements({ get Clerk() { return current } })

const render = (element: () => VNode) => (_: unknown, { clerk }: { clerk: MockClerk }) => ({
  setup() {
    current = clerk
    return element
  },
})

const meta = preview.meta({
  ...ownScenario,
  title: 'Fixtures/Custom elements guide',
  component: SignOutButton,
  tags: ['!dev', 'fixture'],
  parameters: { clerk: { options: { afterSignOutUrl: '/goodbye' }, statusBar: false } },
})

const shadowRootOf = (canvasElement: HTMLElement, element: string) => canvasElement.querySelector(element)!.shadowRoot!
const queries = (root: ShadowRoot) => within(root as unknown as HTMLElement)
const announcements = () => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)

/** A custom element with a button. The page passes the label to the slot of the element. */
export const AccountActions = meta.story({ render: render(() => h('account-actions', 'Log out')) })

AccountActions.test('has the style sheet and the label', async ({ canvasElement }) => {
  const root = shadowRootOf(canvasElement, 'account-actions')
  const button = await queries(root).findByRole('button')
  const { minBlockSize, borderTopWidth } = getComputedStyle(button)
  await expect([minBlockSize, borderTopWidth]).toEqual(['36px', '1px'])
  await expect(button.querySelector('slot')!.assignedNodes().map(({ textContent }) => textContent)).toEqual(['Log out'])
})

AccountActions.test('signs out, announces the sign-out on the page, and shows the sign-in', async ({ canvasElement, clerk, userEvent }) => {
  const root = shadowRootOf(canvasElement, 'account-actions')
  await userEvent.click(await queries(root).findByRole('button'))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  await waitFor(() => expect(announcements()).toEqual(['Signed out.']))
  await expect(await queries(root).findByRole('button', { name: 'Sign In' })).toBeVisible()
  await expect(navigations(clerk)).toEqual(['/goodbye'])
})

/** The sign-out button as a custom element. The attributes of the element are the props of the button. */
export const Button = meta.story({ render: render(() => h('sign-out-button', { 'redirect-url': '/see-you', 'variant': 'outline' })) })

Button.test('has the props of the attributes, and emits the events of the button', async ({ canvasElement, clerk, userEvent }) => {
  const element = canvasElement.querySelector('sign-out-button')!
  const events: string[] = []
  element.addEventListener('sign-out', ({ type }) => { events.push(type) })
  const button = await queries(element.shadowRoot!).findByRole('button', { name: 'Sign Out' })
  await expect(button).toHaveAttribute('data-variant', 'outline')
  await userEvent.click(button)
  await waitFor(() => expect(events).toEqual(['sign-out']))
  await expect(navigations(clerk)).toEqual(['/see-you'])
})

/** A custom element with a modal dialog in its shadow root. */
export const Dialog = meta.story({ render: render(() => h('sign-out-dialog')), parameters: { clerk: { latency: 200 } } })

Dialog.test('announces the sign-out in the dialog, and keeps the focus', async ({ canvasElement, clerk, step, userEvent }) => {
  const root = shadowRootOf(canvasElement, 'sign-out-dialog')
  const { findByRole } = queries(root)
  await userEvent.click(await findByRole('button', { name: 'Sign out…' }))
  const dialog = await findByRole('dialog', { name: 'Sign out?' })
  const button = await findByRole('button', { name: 'Sign out' })
  await step('Click: the pending button keeps the focus', async () => {
    await userEvent.click(button)
    await expect(button).toHaveAttribute('aria-busy', 'true')
    await expect(root.activeElement).toBe(button)
  })
  await step('The live region in the dialog announces the start, and is invisible', async () => {
    const region = await waitFor(() => within(dialog).getByText('Signing out…'))
    const { position, width, height } = getComputedStyle(region)
    await expect([region.role, position, width, height]).toEqual(['status', 'absolute', '1px', '1px'])
  })
  await step('The live region announces the end', async () => {
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent('Signed out.'))
    await expect(root.activeElement).toBe(button)
  })
})
