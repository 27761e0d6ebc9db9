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

// vue-component-meta omits the descriptions of events.
const eventDescriptions: ArgTypes = {
  signOut: {
    description: 'The session has ended, and the callback has run. Emitted even if the button has unmounted.',
  },
  error: {
    description: 'The sign-out failed or was refused. With a listener, the error isn’t thrown and '
      + '`app.config.errorHandler` isn’t called.',
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

/** Your own button: bind the slot’s `handler` to its click. Nothing is rendered around it. */
export const CustomUsage = meta.story({ name: 'Custom usage', ...show(examples.customSlot) })

CustomUsage.test('signs out with the app’s own button', tests.customUsage)

/** Ends one session and keeps the other accounts. Here it is the current one, so the page then offers to sign in. */
export const SpecificSession = meta.story({
  name: 'Specific session',
  ...show(examples.specificSession, { sessions: 3, options: { signInUrl: '/sign-in' } }),
})

SpecificSession.test('ends only the current session', tests.specificSession)

/** Ends every session on this device. The callback replaces Clerk’s redirect. */
export const AllSessions = meta.story({ name: 'All sessions', ...show(examples.allSessions, { sessions: 3 }) })

AllSessions.test('ends every session', tests.allSessions)

/** The button without props. It is neutral, because signing in undoes a sign-out. */
export const Default = meta.story(show(examples.defaultButton))

Default.test('signs out with the keyboard and keeps the focus', tests.keyboard)

/** Your own label. A slot that doesn’t use the `handler` is the button’s label. */
export const CustomLabel = meta.story({ name: 'Custom label', ...show(examples.customLabel) })

CustomLabel.test('is named by its slot', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out of this device' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For apps with one account. Use the capitalization of your app. */
export const ThisDevice = meta.story({ name: 'This device', ...show(examples.thisDevice) })

ThisDevice.test('signs out', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For apps with several accounts. Name the account that ends. */
export const OneAccount = meta.story({ name: 'One account', ...show(examples.oneAccount, { sessions: 3 }) })

OneAccount.test('names the account and keeps the others', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3']))
})

/** Ends several accounts at once. Say “all”, in red. Sessions on other devices stay, so don’t say “everywhere”. */
export const AllAccounts = meta.story({ name: 'All accounts', ...show(examples.allAccounts, { sessions: 3 }) })

AllAccounts.test('ends every session on this device', tests.allAccounts)

/** An icon before the label. For one after it, use `icon-after`. Hide icons from assistive technology. */
export const IconAndText = meta.story({ name: 'Icon and text', ...show(examples.iconAndText) })

IconAndText.test('is named by its text only', async ({ canvas, canvasElement, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await expect(canvasElement.querySelector('svg')!.getBoundingClientRect().width).toBe(16)
  await userEvent.click(button)
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For a sign-out that ends all accounts or deletes data. */
export const Danger = meta.story(show(examples.danger, { sessions: 3 }))

Danger.test('ends every session and redirects to its redirect URL', tests.danger)

/** The request is in flight. The spinner replaces the label, and width, focus and name stay. */
export const Pending = meta.story({
  ...ownScenario,
  ...show(examples.defaultButton, { latency: 2 ** 30 }, { autoplay: true }),
  play: ({ canvas }) => {
    // A real click would focus the button and scroll the docs page to it. Its name depends on the toolbar's language.
    canvas.getByRole('button').click()
  },
})

Pending.test('is busy, keeps its name and width, and sends one request', tests.pending)

/** The request failed. The button shows a badge, the page shows the reason, and the next click tries again. */
export const Failed = meta.story({
  ...ownScenario,
  ...show(examples.failed, { respond: unavailable() }, { autoplay: true }),
  play: async ({ canvas }) => {
    canvas.getByRole('button').click()
    await canvas.findByText(unavailableMessage)
  },
})

Failed.test('shows the reason and keeps the user signed in', tests.failed)

/** The button can’t be used. It stays readable, and the tab key skips it. */
export const Disabled = meta.story(show(examples.disabled))

Disabled.test('does nothing', tests.disabled)

/** Clerk is still loading. A click waits for it, then signs out. */
export const NotLoaded = meta.story({
  name: 'Not loaded',
  ...ownScenario,
  ...show(examples.defaultButton, { load: 'never' }),
})

NotLoaded.test('keeps the click until Clerk is loaded', tests.notLoaded)

/** A slow connection. The spinner appears at once and stays until the request has finished. */
export const Slow = meta.story({ ...ownScenario, ...show(examples.defaultButton, { latency: 1500 }) })

Slow.test('is busy until the session has ended', tests.slow)

/** The session has already ended, for example in another tab. A click redirects without a request. */
export const SignedOut = meta.story({
  name: 'Signed out',
  ...ownScenario,
  ...show(examples.defaultButton, { sessions: 0, options: { afterSignOutUrl: '/goodbye' } }),
})

SignedOut.test('redirects without a request', tests.signedOut)

/** Your own element, such as a link. With `as-child`, `v-bind` puts the click and the state on it. */
export const AsChild = meta.story({ name: 'As child', ...show(examples.asChild) })

AsChild.test('signs out with a link that doesn’t navigate', tests.asChild)

/** A component of your design system around the button. Attributes fall through, and slots are passed on. */
export const OwnComponent = meta.story({ name: 'Own component', ...show(examples.ownComponent, { sessions: 2 }) })

OwnComponent.test('passes on the session ID and the redirect URL', tests.ownComponent)

/** Three accounts on one device, each with a sign-out. Only the current one redirects. */
export const AccountList = meta.story({ name: 'Account list', ...show(examples.accountList, { sessions: 3 }) })

AccountList.test('ends one account at a time', tests.accountList)

/** The button on a page without styles. Its look doesn’t depend on them. */
export const WithoutHostStyles = meta.story({
  name: 'Without host styles',
  ...show(examples.defaultButton),
  parameters: { hostStyles: false, ...show(examples.defaultButton).parameters },
})

WithoutHostStyles.test('looks the same', tests.withoutHostStyles)

/** Try every prop. */
export const Playground = meta.story({
  parameters: playground,
  args: {
    variant: 'solid', tone: 'neutral', size: 'md', block: false, disabled: false, onSignOut: fn(), onError: fn(),
  },
})

Playground.test('passes on props and events', async ({ args, canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await expect(button).toHaveAttribute('data-variant', 'solid')
  await userEvent.click(button)
  await waitFor(() => expect(args.onSignOut).toHaveBeenCalledOnce())
  await expect(args.onError).not.toHaveBeenCalled()
  await expect(signedIn(clerk)).toEqual([])
})
