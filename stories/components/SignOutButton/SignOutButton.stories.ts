import type { ArgTypes } from 'storybook/internal/csf'
import { expect, fn, waitFor } from 'storybook/test'
import { SignOutButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { signedIn } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { playground } from '../../support/playground'
import { unavailable, unavailableMessage } from '../../support/unavailable'
import * as examples from './SignOutButton.examples'
import { show } from './SignOutButton.examples'
import * as tests from './SignOutButton.tests'

// Describes the events here, because vue-component-meta omits the JSDoc of events.
const eventDescriptions: ArgTypes = {
  signOut: {
    description: 'Emitted when the session has ended and `signOutCallback` has run. Also emitted after an unmount.',
  },
  error: {
    description: 'Emitted when the sign-out failed or was refused. Without a listener for `error`, Vue calls '
      + '`app.config.errorHandler`.',
  },
  onSignOut: { table: { disable: true } },
  onError: { table: { disable: true } },
}

const withoutControls: ArgTypes = Object.fromEntries(
  ['signOutCallback', 'asChild', 'default', 'icon-before', 'icon-after'].map(name => [name, { control: false }]),
)

const meta = preview.meta({
  title: 'Components/SignOutButton',
  component: SignOutButton,
  argTypes: { ...eventDescriptions, ...withoutControls, sessionId: { control: 'text' } },
})

/** Ends every session on this device. Clerk redirects to your app’s `afterSignOutUrl`. */
export const BasicUsage = meta.story({ name: 'Basic usage', ...show(examples.basic) })

BasicUsage.test('signs out', tests.basicUsage)

/** Renders your own button, with no element around the button. Bind the slot’s `handler` to your button’s `click`. */
export const CustomUsage = meta.story({ name: 'Custom usage', ...show(examples.customSlot) })

CustomUsage.test('signs out with the app’s own button', tests.customUsage)

/** Ends the current session and keeps the other sessions. Afterwards, the page shows a button to sign in. */
export const SpecificSession = meta.story({
  name: 'Specific session',
  ...show(examples.specificSession, { sessions: 3, options: { signInUrl: '/sign-in' } }),
})

SpecificSession.test('ends only the current session', tests.specificSession)

/** Ends every session on this device. Clerk doesn’t redirect, because `signOutCallback` runs instead. */
export const AllSessions = meta.story({ name: 'All sessions', ...show(examples.allSessions, { sessions: 3 }) })

AllSessions.test('ends every session', tests.allSessions)

/** The button without props. The button is neutral, not red, because a user can sign in again. */
export const Default = meta.story(show(examples.defaultButton))

Default.test('signs out with the keyboard and keeps the focus', tests.keyboard)

/** Your own label. Without the slot’s `handler`, the slot is the button’s label. */
export const CustomLabel = meta.story({ name: 'Custom label', ...show(examples.customLabel) })

CustomLabel.test('has the slot’s text as the accessible name', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out of this device' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For users with one account. Capitalize the label like the other labels in your app. */
export const ThisDevice = meta.story({ name: 'This device', ...show(examples.thisDevice) })

ThisDevice.test('signs out', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For users with several accounts. Name the account that the button signs out. */
export const OneAccount = meta.story({ name: 'One account', ...show(examples.oneAccount, { sessions: 3 }) })

OneAccount.test('signs out only the account that the label names', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3']))
})

/** Ends all sessions on this device. Don’t say “everywhere”, because users stay signed in on their other devices. */
export const AllAccounts = meta.story({ name: 'All accounts', ...show(examples.allAccounts, { sessions: 3 }) })

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

/** The request is in flight. A spinner covers the label, and the button keeps its width, focus and name. */
export const Pending = meta.story({
  ...ownScenario,
  ...show(examples.defaultButton, { latency: 2 ** 30 }, { autoplay: true }),
  play: ({ canvas }) => {
    // Calls `click()`, because a real click would scroll the docs page to the button. Finds the button by role only,
    // because the button's name depends on the toolbar's language.
    canvas.getByRole('button').click()
  },
})

Pending.test('is busy, keeps its name and width, and sends one request', tests.pending)

/** The request failed. The button shows a badge, and the page shows the reason. The next click tries again. */
export const Failed = meta.story({
  ...ownScenario,
  ...show(examples.failed, { respond: unavailable() }, { autoplay: true }),
  play: async ({ canvas }) => {
    canvas.getByRole('button').click()
    await canvas.findByText(unavailableMessage)
  },
})

Failed.test('shows the reason and keeps the user signed in', tests.failed)

/** The button can’t be clicked or focused. The label stays readable. */
export const Disabled = meta.story(show(examples.disabled))

Disabled.test('does nothing on a click', tests.disabled)

/** Clerk is still loading. A click makes the button pending. Once Clerk has loaded, the button signs out. */
export const NotLoaded = meta.story({
  name: 'Not loaded',
  ...ownScenario,
  ...show(examples.defaultButton, { load: 'never' }),
})

NotLoaded.test('is busy after a click, without a request, until Clerk has loaded', tests.notLoaded)

/** The server responds after 1.5 seconds. The spinner is visible from the click until the response. */
export const Slow = meta.story({ ...ownScenario, ...show(examples.defaultButton, { latency: 1500 }) })

Slow.test('is busy until the session has ended', tests.slow)

/** The session has already ended, for example in another tab. A click redirects, but sends no request. */
export const SignedOut = meta.story({
  name: 'Signed out',
  ...ownScenario,
  ...show(examples.defaultButton, { sessions: 0, options: { afterSignOutUrl: '/goodbye' } }),
})

SignedOut.test('redirects without a request', tests.signedOut)

/** Renders your own element, such as a link. Set `as-child`, and bind all slot props to your element. */
export const AsChild = meta.story({ name: 'As child', ...show(examples.asChild) })

AsChild.test('signs out on a click on the link, without following the link', tests.asChild)

/** A component of your design system wraps the button. Your component passes attributes and slots to the button. */
export const OwnComponent = meta.story({ name: 'Own component', ...show(examples.ownComponent, { sessions: 2 }) })

OwnComponent.test('passes the session ID and the redirect URL to the button', tests.ownComponent)

/** Three accounts on one device, each with a button. Clerk redirects only after a sign-out of the current account. */
export const AccountList = meta.story({ name: 'Account list', ...show(examples.accountList, { sessions: 3 }) })

AccountList.test('signs out only the account of the clicked button', tests.accountList)

/** The button looks the same on a page without styles. */
export const WithoutHostStyles = meta.story({
  name: 'Without host styles',
  ...show(examples.defaultButton),
  parameters: { hostStyles: false, ...show(examples.defaultButton).parameters },
})

WithoutHostStyles.test('has the package’s padding, font size and height', tests.withoutHostStyles)

/** Try every prop. */
export const Playground = meta.story({
  parameters: playground,
  // Has no listener for `error`, so that the status bar shows the message of a failed sign-out.
  args: { variant: 'solid', tone: 'neutral', size: 'md', block: false, disabled: false, onSignOut: fn() },
})

Playground.test('passes props to the button and emits `signOut` once', async ({ args, canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await expect(button).toHaveAttribute('data-variant', 'solid')
  await userEvent.click(button)
  await waitFor(() => expect(args.onSignOut).toHaveBeenCalledOnce())
  await expect(signedIn(clerk)).toEqual([])
})
