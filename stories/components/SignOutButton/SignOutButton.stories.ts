import type { ArgTypes } from 'storybook/internal/csf'
import { expect, fn, waitFor } from 'storybook/test'
import { SignOutButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { navigations, requests, signedIn } from '../../../support/observed'
import AppActions from '../../support/AppActions.vue'
import { ownScenario } from '../../support/ownScenario'
import { playground } from '../../support/playground'
import { shownCode } from '../../support/shownCode'
import AccountListSnippet from './examples/accounts/AccountList.vue'
import accountListSource from './examples/accounts/AccountList.vue?raw'
import AllAccountsSnippet from './examples/accounts/AllAccounts.vue'
import allAccountsSource from './examples/accounts/AllAccounts.vue?raw'
import AllSessionsSnippet from './examples/specification/AllSessions.vue'
import allSessionsSource from './examples/specification/AllSessions.vue?raw'
import appSignOutSource from './examples/accounts/AppSignOut.vue?raw'
import AsChildSnippet from './examples/looks/AsChild.vue'
import asChildSource from './examples/looks/AsChild.vue?raw'
import BasicSnippet from './examples/specification/Basic.vue'
import basicSource from './examples/specification/Basic.vue?raw'
import CustomLabelSnippet from './examples/looks/CustomLabel.vue'
import customLabelSource from './examples/looks/CustomLabel.vue?raw'
import CustomSlotSnippet from './examples/specification/CustomSlot.vue'
import customSlotSource from './examples/specification/CustomSlot.vue?raw'
import DangerSnippet from './examples/looks/Danger.vue'
import dangerSource from './examples/looks/Danger.vue?raw'
import DefaultSnippet from './examples/looks/Default.vue'
import defaultSource from './examples/looks/Default.vue?raw'
import DisabledSnippet from './examples/looks/Disabled.vue'
import disabledSource from './examples/looks/Disabled.vue?raw'
import FailedSnippet from './examples/looks/Failed.vue'
import failedSource from './examples/looks/Failed.vue?raw'
import IconAndTextSnippet from './examples/looks/IconAndText.vue'
import iconAndTextSource from './examples/looks/IconAndText.vue?raw'
import OneAccountSnippet from './examples/accounts/OneAccount.vue'
import oneAccountSource from './examples/accounts/OneAccount.vue?raw'
import SpecificSessionSnippet from './examples/specification/SpecificSession.vue'
import specificSessionSource from './examples/specification/SpecificSession.vue?raw'
import ThisDeviceSnippet from './examples/accounts/ThisDevice.vue'
import thisDeviceSource from './examples/accounts/ThisDevice.vue?raw'

// vue-component-meta gives events no sentences.
const eventSentences: ArgTypes = {
  signOut: { description: 'The session has ended, and the callback has run. Emitted also if the button has unmounted.' },
  error: { description: 'The sign-out failed or was refused. With a listener, the error isn’t thrown and `app.config.errorHandler` isn’t called.' },
  onSignOut: { table: { disable: true } },
  onError: { table: { disable: true } },
}

// A function, and what is written between the tags: no control can make these.
const notForControls: ArgTypes = Object.fromEntries(
  ['signOutCallback', 'asChild', 'default', 'icon-before', 'icon-after'].map(name => [name, { control: false }]),
)

const meta = preview.meta({
  title: 'Components/SignOutButton',
  component: SignOutButton,
  argTypes: { ...eventSentences, ...notForControls, sessionId: { control: 'text' } },
})

/** The button as it comes: it signs out of everything on this device, and Clerk goes to the app’s `afterSignOutUrl`. */
export const BasicUsage = meta.story({ name: 'Basic usage', render: () => BasicSnippet, parameters: shownCode(basicSource) })

BasicUsage.test('signs out', async ({ canvas, clerk, step, userEvent }) => {
  await step('The page has its heading and the button', async () => {
    await expect(canvas.getByRole('heading', { name: 'Sign out' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Sign Out' })).toHaveAttribute('type', 'button')
  })
  await step('A click ends the session on the server, and Clerk redirects', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    await expect(signedIn(clerk)).toEqual([])
  })
})

/** A button of your own: take the `handler` and bind it to the click. The slot then renders alone, with nothing of ours. */
export const CustomUsage = meta.story({
  name: 'Custom usage',
  render: () => CustomSlotSnippet,
  parameters: shownCode(customSlotSource),
})

CustomUsage.test('signs out by the app’s own button', async ({ canvas, clerk, step, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await step('There is one button, and it has no class of ours', async () => {
    await expect(canvas.getAllByRole('button')).toHaveLength(1)
    await expect(button).not.toHaveAttribute('class')
  })
  await step('A click ends the session on the server', async () => {
    await userEvent.click(button)
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })
})

/** Ends one session and leaves the other accounts signed in. Here it is the current one, so the page turns to signing in. */
export const SpecificSession = meta.story({
  name: 'Specific session',
  render: () => SpecificSessionSnippet,
  parameters: { clerk: { sessions: 3, options: { signInUrl: '/sign-in' } }, ...shownCode(specificSessionSource) },
})

SpecificSession.test('ends the current session only', async ({ canvas, clerk, step, userEvent }) => {
  await step('A click ends this session, and the two others stay', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3']))
    await expect(requests(clerk)).toEqual(['POST /client/sessions/sess_1/remove'])
  })
  await step('The page offers to sign in', async () => {
    await expect(await canvas.findByRole('button', { name: 'Sign In' })).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })
})

/** Ends every session of this device. The callback takes the place of Clerk’s redirect. */
export const AllSessions = meta.story({
  name: 'All sessions',
  render: () => AllSessionsSnippet,
  parameters: { clerk: { sessions: 3 }, ...shownCode(allSessionsSource) },
})

AllSessions.test('ends every session', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  await expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  await expect(navigations(clerk)).toEqual([])
})

/** The button alone. It is neutral: signing out can be undone by signing in. */
export const Default = meta.story({ render: () => DefaultSnippet, parameters: shownCode(defaultSource) })

Default.test('signs out by keyboard, and keeps the focus', async ({ canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await userEvent.tab()
  await expect(button).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  await waitFor(() => expect(button).not.toHaveAttribute('aria-busy'))
  await expect(button).toHaveFocus()
})

/** Your own words. The slot is the label inside our button, as long as it does not take the handler. */
export const CustomLabel = meta.story({
  name: 'Custom label',
  render: () => CustomLabelSnippet,
  parameters: shownCode(customLabelSource),
})

CustomLabel.test('is named by its slot', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Log out of this device' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For an app with one account: say what happens, in two words, in the case that your app uses. */
export const ThisDevice = meta.story({
  name: 'This device',
  render: () => ThisDeviceSnippet,
  parameters: shownCode(thisDeviceSource),
})

ThisDevice.test('signs out', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For one of several accounts: name the person, so that nobody has to guess who leaves. */
export const OneAccount = meta.story({
  name: 'One account',
  render: () => OneAccountSnippet,
  parameters: { clerk: { sessions: 3 }, ...shownCode(oneAccountSource) },
})

OneAccount.test('names the one who leaves, and keeps the others', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3']))
})

/** For all of several accounts: say “all”, in red. Sessions on other devices stay, so don’t promise “everywhere”. */
export const AllAccounts = meta.story({
  name: 'All accounts',
  render: () => AllAccountsSnippet,
  parameters: { clerk: { sessions: 3 }, ...shownCode(allAccountsSource) },
})

AllAccounts.test('ends every session of this device', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out of all accounts' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  await expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
})

/** An icon before the label; `icon-after` follows it. Hide icons from assistive technology: the label is the name. */
export const IconAndText = meta.story({
  name: 'Icon and text',
  render: () => IconAndTextSnippet,
  parameters: shownCode(iconAndTextSource),
})

IconAndText.test('is named by its text alone', async ({ canvas, canvasElement, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Log out' })
  await expect(canvasElement.querySelector('svg')!.getBoundingClientRect().width).toBe(16)
  await userEvent.click(button)
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
})

/** For a sign-out of all accounts, and one that loses what can’t be brought back. A plain one is neutral: signing in undoes it. */
export const Danger = meta.story({
  render: () => DangerSnippet,
  parameters: { clerk: { sessions: 3 }, ...shownCode(dangerSource) },
})

Danger.test('ends every session and goes where it says', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out and delete drafts' }))
  await waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
  await expect(signedIn(clerk)).toEqual([])
})

/** While the request is under way: the spinner takes the label’s place, and width, focus and name stay. */
export const Pending = meta.story({
  ...ownScenario,
  render: () => DefaultSnippet,
  parameters: { clerk: { latency: 2 ** 30 }, ...shownCode(defaultSource, { autoplay: true }) },
  play: ({ canvas }) => {
    // Without the focus, which would scroll a docs page to this story, and by no name: the toolbar knows other languages.
    canvas.getByRole('button').click()
  },
})

Pending.test('is busy, named, as wide as its label, and asks once', async ({ canvas, clerk, step, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await step('It is busy, can be reached by keyboard, and keeps its width', async () => {
    await expect(button).toHaveAttribute('aria-busy', 'true')
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.tab()
    await expect(button).toHaveFocus()
    const label = button.firstElementChild!.getBoundingClientRect()
    await expect(label.width).toBeGreaterThan(50)
    await expect(button.getBoundingClientRect().width).toBeCloseTo(label.width + 2 * 14 + 2)
  })
  await step('Further clicks ask nothing more, and nobody is signed out yet', async () => {
    await userEvent.click(button)
    await expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
})

/** The request failed: a badge and a border say so, the listener shows why, and the next click tries again. */
export const Failed = meta.story({
  ...ownScenario,
  render: () => FailedSnippet,
  parameters: {
    clerk: {
      respond: ({ method }) => method === 'GET' ? undefined : {
        status: 503,
        body: { errors: [{ code: 'unavailable', message: 'Unavailable', long_message: 'Clerk is not available right now. Try again.' }] },
      },
    },
    ...shownCode(failedSource, { autoplay: true }),
  },
  play: async ({ canvas }) => {
    canvas.getByRole('button').click()
    await canvas.findByText('Clerk is not available right now. Try again.')
  },
})

Failed.test('says why, and leaves the user signed in', async ({ canvas, clerk, step, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await step('It has failed, and can be clicked', async () => {
    await waitFor(() => expect(button).toHaveAttribute('data-failed'))
    await expect(button).not.toHaveAttribute('aria-disabled')
    await expect(canvas.getByText('Clerk is not available right now. Try again.')).toBeVisible()
  })
  await step('The next click tries again', async () => {
    await userEvent.click(button)
    await waitFor(() => expect(requests(clerk)).toHaveLength(2))
    await waitFor(() => expect(button).toHaveAttribute('data-failed'))
  })
  await step('Clerk still knows who is signed in', async () => {
    await expect(signedIn(clerk)).toEqual(['sess_1'])
    await expect(clerk.session?.id).toBe('sess_1')
    await expect(requests(clerk)).toEqual(['DELETE /client/sessions', 'DELETE /client/sessions'])
  })
})

/** Not now. It stays readable, leaves the tab order, and does nothing. */
export const Disabled = meta.story({ render: () => DisabledSnippet, parameters: shownCode(disabledSource) })

Disabled.test('does nothing', async ({ canvas, clerk }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await expect(button).toBeDisabled()
  button.click()
  await expect(requests(clerk)).toEqual([])
  await expect(signedIn(clerk)).toEqual(['sess_1'])
})

/** Clerk is still loading: a click waits for it, then signs out. */
export const NotLoaded = meta.story({
  name: 'Not loaded',
  ...ownScenario,
  render: () => DefaultSnippet,
  parameters: { clerk: { load: 'never' }, ...shownCode(defaultSource) },
})

NotLoaded.test('keeps the click until Clerk is loaded', async ({ canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await userEvent.click(button)
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await expect(requests(clerk)).toEqual([])
  await expect(signedIn(clerk)).toEqual(['sess_1'])
})

/** A slow connection: the spinner is there at once, and stays for as long as the request takes. */
export const Slow = meta.story({
  ...ownScenario,
  render: () => DefaultSnippet,
  parameters: { clerk: { latency: 1500 }, ...shownCode(defaultSource) },
})

Slow.test('is busy until the session has ended', async ({ canvas, clerk, step, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await step('It is busy at once, and keeps the focus', async () => {
    await userEvent.click(button)
    await expect(button).toHaveAttribute('aria-busy', 'true')
    await expect(button).toHaveFocus()
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
  await step('Then the session has ended', async () => {
    await waitFor(() => expect(signedIn(clerk)).toEqual([]), { timeout: 4000 })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-busy'), { timeout: 4000 })
  })
})

/** Nobody is signed in any more, perhaps by another tab: the button still leads to where a sign-out leads. */
export const SignedOut = meta.story({
  name: 'Signed out',
  ...ownScenario,
  render: () => DefaultSnippet,
  parameters: { clerk: { sessions: 0, options: { afterSignOutUrl: '/goodbye' } }, ...shownCode(defaultSource) },
})

SignedOut.test('redirects without a request', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
  await waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
  await expect(requests(clerk)).toEqual([])
})

/** An element of your own, such as a link: `as-child` puts the click and the state on it, by `v-bind`. */
export const AsChild = meta.story({ name: 'As child', render: () => AsChildSnippet, parameters: shownCode(asChildSource) })

AsChild.test('signs out by a link, which does not leave', async ({ canvas, clerk, userEvent }) => {
  const { href } = window.location
  await userEvent.click(canvas.getByRole('link', { name: 'Leave' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  await expect(canvas.queryByRole('button')).toBeNull()
  await expect(window.location.href).toBe(href)
})

/** A component of your design system around the button: attributes fall through, and slots are passed on. */
export const OwnComponent = meta.story({
  name: 'Own component',
  render: () => AppActions,
  parameters: { clerk: { sessions: 2 }, ...shownCode(appSignOutSource) },
})

OwnComponent.test('hands on who leaves, and where to', async ({ canvas, clerk, step, userEvent }) => {
  await step('The one with a session ends that one', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2']))
  })
  await step('The other one ends all, says what the button says, and goes where it says', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(navigations(clerk).at(-1)).toBe('/goodbye'))
    await expect(signedIn(clerk)).toEqual([])
  })
})

/** Three accounts on one device, each with its own sign-out. Only the current one redirects. */
export const AccountList = meta.story({
  name: 'Account list',
  render: () => AccountListSnippet,
  parameters: { clerk: { sessions: 3 }, ...shownCode(accountListSource) },
})

AccountList.test('ends one account at a time', async ({ canvas, clerk, step, userEvent }) => {
  await step('Another account goes, quietly', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out Grace Hopper' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3']))
    await waitFor(() => expect(canvas.queryByText('Grace Hopper')).toBeNull())
    await expect(navigations(clerk)).toEqual([])
    await expect(clerk.session?.id).toBe('sess_1')
  })
  await step('The current account goes, with a redirect', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada Lovelace' }))
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    await expect(signedIn(clerk)).toEqual(['sess_3'])
  })
})

/** The same button in a page without any styles of its own: its look does not depend on them. */
export const WithoutHostStyles = meta.story({
  name: 'Without host styles',
  render: () => DefaultSnippet,
  parameters: { hostStyles: false, ...shownCode(defaultSource) },
})

WithoutHostStyles.test('looks the same', async ({ canvas, canvasElement }) => {
  await expect(canvasElement.ownerDocument.body).not.toHaveClass('sb-host')
  const { paddingInlineStart, fontSize, fontWeight, height } = getComputedStyle(canvas.getByRole('button', { name: 'Sign Out' }))
  await expect([paddingInlineStart, fontSize, fontWeight, height]).toEqual(['14px', '14px', '500', '36px'])
})

/** Every prop, to try out. */
export const Playground = meta.story({
  parameters: playground,
  args: { variant: 'solid', tone: 'neutral', size: 'md', block: false, disabled: false, onSignOut: fn(), onError: fn() },
})

Playground.test('hands its props and events on', async ({ args, canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await expect(button).toHaveAttribute('data-variant', 'solid')
  await userEvent.click(button)
  await waitFor(() => expect(args.onSignOut).toHaveBeenCalledOnce())
  await expect(args.onError).not.toHaveBeenCalled()
  await expect(signedIn(clerk)).toEqual([])
})
