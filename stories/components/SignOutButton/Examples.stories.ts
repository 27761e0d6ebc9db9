import { expect, screen, waitFor } from 'storybook/test'
import { SignOutButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { navigations, signedIn } from '../../../support/observed'
import * as examples from './SignOutButton.examples'
import { show } from './SignOutButton.examples'
import * as tests from './SignOutButton.tests'

// The `id` keeps the addresses of these stories equal to the addresses of the component's other stories.
const meta = preview.meta({
  id: 'components-signoutbutton',
  title: 'Components/SignOutButton/Examples',
  component: SignOutButton,
})

/** The button without props. The button is neutral, not red, because a user can sign in again. */
export const Default = meta.story(show(examples.defaultButton))

Default.test('signs out with the keyboard and keeps the focus', tests.keyboard)

/** `solid` for the main action of a view, `outline` for other actions, `ghost` in menus and lists. */
export const Variants = meta.story(show(examples.variants))

Variants.test('has one button of each variant', async ({ canvas }) => {
  const variants = canvas.getAllByRole('button').map(button => button.dataset['variant'])
  await expect(variants).toEqual(['solid', 'outline', 'ghost'])
})

/** 28, 36 or 44 pixels high. */
export const Sizes = meta.story(show(examples.sizes))

Sizes.test('is 28, 36 and 44 pixels high', async ({ canvas }) => {
  const heights = canvas.getAllByRole('button').map(button => button.getBoundingClientRect().height)
  await expect(heights).toEqual([28, 36, 44])
})

/** Fills the width of its container. */
export const Block = meta.story(show(examples.block))

Block.test('fills its container', async ({ canvas }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await expect(button.getBoundingClientRect().width).toBe(button.parentElement!.getBoundingClientRect().width)
})

/** The address after the sign-out. */
export const RedirectUrl = meta.story({ name: 'Redirect', ...show(examples.redirectUrl) })

RedirectUrl.test('redirects to the address', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
  await waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
})

/** A function of your app that runs in place of the redirect. */
export const Callback = meta.story(show(examples.callback))

Callback.test('runs the callback when the session has ended, and does not redirect', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
  await expect(await canvas.findByText('You are signed out.')).toBeVisible()
  await expect(signedIn(clerk)).toEqual([])
  await expect(navigations(clerk)).toEqual([])
})

/** The texts that screen readers announce, in the language of your app. */
export const Announcements = meta.story(show(examples.labels))

Announcements.test('announces the texts of the app', async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Cerrar sesión' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Sesión cerrada.'))
})

/** Your own label. Without the slot’s `handler`, the slot is the button’s label. */
export const CustomLabel = meta.story({ name: 'Custom label', ...show(examples.customLabel) })

CustomLabel.test('has the slot’s text as the accessible name', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out of this device' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For users with one account. Capitalize the label like the other labels in your app. */
export const ThisDevice = meta.story({ name: 'Sign out of this device', ...show(examples.thisDevice) })

ThisDevice.test('signs out', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For users with several accounts. Name the account that the button signs out. */
export const OneAccount = meta.story({ name: 'Sign out of one account', ...show(examples.oneAccount, { sessions: 3 }) })

OneAccount.test('signs out only the account that the label names', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3']))
})

/** Ends all sessions on this device. Don’t say “everywhere”, because users stay signed in on their other devices. */
export const AllAccounts = meta.story({ name: 'Sign out of all accounts', ...show(examples.allAccounts, { sessions: 3 }) })

AllAccounts.test('ends every session on this device', tests.allAccounts)

/** An icon before the label, in the slot `icon-before`. Hide icons from screen readers. */
export const IconAndText = meta.story({ name: 'Icon and text', ...show(examples.iconAndText) })

IconAndText.test('has a 16-pixel icon and signs out', async ({ canvas, canvasElement, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await expect(canvasElement.querySelector('svg')!.getBoundingClientRect().width).toBe(16)
  await userEvent.click(button)
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For a sign-out that ends all sessions or deletes data. */
export const Danger = meta.story(show(examples.danger, { sessions: 3 }))

Danger.test('ends every session and redirects to the button’s redirect URL', tests.danger)

/** Renders your own element, such as a link. Set `as-child`, and bind all slot props to your element. */
export const AsChild = meta.story({ name: 'As child', ...show(examples.asChild) })

AsChild.test('signs out on a click on the link, without following the link', tests.asChild)

/** A component of your design system wraps the button. Your component passes attributes and slots to the button. */
export const OwnComponent = meta.story({ name: 'Your own component', ...show(examples.ownComponent, { sessions: 2 }) })

OwnComponent.test('passes the session ID and the redirect URL to the button', tests.ownComponent)

/** Three accounts on one device, each with a button. Clerk redirects only after a sign-out of the current account. */
export const AccountList = meta.story({ name: 'Account list', ...show(examples.accountList, { sessions: 3 }) })

AccountList.test('signs out only the account of the clicked button', tests.accountList)
