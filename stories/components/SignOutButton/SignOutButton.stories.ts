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
    description: 'Emitted when the session has ended and the callback has run, even if the button has unmounted.',
  },
  error: {
    description: 'Emitted when the sign-out failed or was refused. With a listener, the error isn’t thrown, and '
      + 'Vue doesn’t call `app.config.errorHandler`.',
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

/** Your own button. Bind the slot’s `handler` to its click. The component renders no element around your button. */
export const CustomUsage = meta.story({ name: 'Custom usage', ...show(examples.customSlot) })

CustomUsage.test('signs out with the app’s own button', tests.customUsage)

/** Ends one session and keeps the others. The page ends the current session, and then offers to sign in. */
export const SpecificSession = meta.story({
  name: 'Specific session',
  ...show(examples.specificSession, { sessions: 3, options: { signInUrl: '/sign-in' } }),
})

SpecificSession.test('ends only the current session', tests.specificSession)

/** Ends every session on this device. The callback replaces Clerk’s redirect. */
export const AllSessions = meta.story({ name: 'All sessions', ...show(examples.allSessions, { sessions: 3 }) })

AllSessions.test('ends every session', tests.allSessions)

/** The button without props. Its tone is neutral, because signing in undoes a sign-out. */
export const Default = meta.story(show(examples.defaultButton))

Default.test('signs out with the keyboard and keeps the focus', tests.keyboard)

/** Your own label. A slot that doesn’t use the `handler` is the button’s label. */
export const CustomLabel = meta.story({ name: 'Custom label', ...show(examples.customLabel) })

CustomLabel.test('has the text of its slot as its name', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out of this device' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For apps with one account. Use the capitalization of your app. */
export const ThisDevice = meta.story({ name: 'This device', ...show(examples.thisDevice) })

ThisDevice.test('signs out', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For apps with several accounts. Name the account that the button signs out. */
export const OneAccount = meta.story({ name: 'One account', ...show(examples.oneAccount, { sessions: 3 }) })

OneAccount.test('signs out the account in its label and keeps the others', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3']))
})

/** Ends all sessions on this device. Say “all”, in red. Don’t say “everywhere”, because other devices keep theirs. */
export const AllAccounts = meta.story({ name: 'All accounts', ...show(examples.allAccounts, { sessions: 3 }) })

AllAccounts.test('ends every session on this device', tests.allAccounts)

/** An icon before the label. The slot `icon-after` adds one after the label. Hide icons from assistive technology. */
export const IconAndText = meta.story({ name: 'Icon and text', ...show(examples.iconAndText) })

IconAndText.test('has only its text as its name', async ({ canvas, canvasElement, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await expect(canvasElement.querySelector('svg')!.getBoundingClientRect().width).toBe(16)
  await userEvent.click(button)
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For a sign-out that ends all accounts or deletes data. */
export const Danger = meta.story(show(examples.danger, { sessions: 3 }))

Danger.test('ends every session and redirects to its redirect URL', tests.danger)

/** The request is in flight. A spinner covers the label, and the button keeps its width, focus and name. */
export const Pending = meta.story({
  ...ownScenario,
  ...show(examples.defaultButton, { latency: 2 ** 30 }, { autoplay: true }),
  play: ({ canvas }) => {
    // A real click would focus the button and scroll the docs page to it. The button is found without its name, which
    // depends on the toolbar's language.
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

Disabled.test('does nothing on a click', tests.disabled)

/** Clerk is still loading. After a click, the button is pending, and signs out once Clerk has loaded. */
export const NotLoaded = meta.story({
  name: 'Not loaded',
  ...ownScenario,
  ...show(examples.defaultButton, { load: 'never' }),
})

NotLoaded.test('keeps the click until Clerk is loaded', tests.notLoaded)

/** A slow connection. The spinner appears at the click and stays until the request has finished. */
export const Slow = meta.story({ ...ownScenario, ...show(examples.defaultButton, { latency: 1500 }) })

Slow.test('is busy until the session has ended', tests.slow)

/** The session has already ended, for example in another tab. A click only redirects, and sends no request. */
export const SignedOut = meta.story({
  name: 'Signed out',
  ...ownScenario,
  ...show(examples.defaultButton, { sessions: 0, options: { afterSignOutUrl: '/goodbye' } }),
})

SignedOut.test('redirects without a request', tests.signedOut)

/** Your own element, such as a link. With `as-child`, `v-bind` adds the click and the state to your element. */
export const AsChild = meta.story({ name: 'As child', ...show(examples.asChild) })

AsChild.test('signs out with a link that doesn’t navigate', tests.asChild)

/** A component of your design system around the button. It passes its attributes and slots to the button. */
export const OwnComponent = meta.story({ name: 'Own component', ...show(examples.ownComponent, { sessions: 2 }) })

OwnComponent.test('passes on the session ID and the redirect URL', tests.ownComponent)

/** Three accounts on one device, each with a sign-out. Clerk redirects only when the current account signs out. */
export const AccountList = meta.story({ name: 'Account list', ...show(examples.accountList, { sessions: 3 }) })

AccountList.test('ends one account at a time', tests.accountList)

/** The button on a page without styles. It looks the same as on a page with styles. */
export const WithoutHostStyles = meta.story({
  name: 'Without host styles',
  ...show(examples.defaultButton),
  parameters: { hostStyles: false, ...show(examples.defaultButton).parameters },
})

WithoutHostStyles.test('has its own padding, font and height', tests.withoutHostStyles)

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
