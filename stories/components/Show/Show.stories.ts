import { expect, waitFor } from 'storybook/test'
import { h, type VNodeChild } from 'vue'
import { Show } from 'vue-clerk'
import preview from '#.storybook/preview'
import { signedIn } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { shownCode } from '../../support/shownCode'
import LoadingAndLoadedExample from './examples/LoadingAndLoaded.vue'
import loadingAndLoadedSource from './examples/LoadingAndLoaded.vue?raw'
import PendingSessionExample from './examples/PendingSession.vue'
import pendingSessionSource from './examples/PendingSession.vue?raw'
import PredicateExample from './examples/Predicate.vue'
import predicateSource from './examples/Predicate.vue?raw'
import RoleExample from './examples/Role.vue'
import roleSource from './examples/Role.vue?raw'
import SignedInAndOutExample from './examples/SignedInAndOut.vue'
import signedInAndOutSource from './examples/SignedInAndOut.vue?raw'
import SignInOrOutExample from './examples/SignInOrOut.vue'
import signInOrOutSource from './examples/SignInOrOut.vue?raw'

const withOrganization = (role: string, permissions: string[] = []) =>
  ({ sessions: [{ id: 'sess_1', organization: { id: 'org_1', role, permissions } }] })

const meta = preview.meta({
  title: 'Components/Show',
  component: Show,
  argTypes: {
    when: { control: 'select', options: ['signed-in', 'signed-out'] },
    fallback: { control: false },
    default: { control: false },
  },
  parameters: { clerk: { options: { signInUrl: '/sign-in' } } },
})

/** A button to sign out for users who are signed in, and a button to sign in for all others. */
export const Default = meta.story({ render: () => SignInOrOutExample, parameters: shownCode(signInOrOutSource) })

Default.test('shows the fallback after a sign-out', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
  await expect(await canvas.findByRole('button', { name: 'Sign in' })).toBeVisible()
  await expect(canvas.queryByRole('button', { name: 'Sign out' })).toBeNull()
  await expect(signedIn(clerk)).toEqual([])
})

/** The user is signed out, so the slot `fallback` is shown. */
export const Fallback = meta.story({
  ...ownScenario,
  render: () => SignInOrOutExample,
  parameters: { clerk: { sessions: 0, options: { signInUrl: '/sign-in' } }, ...shownCode(signInOrOutSource) },
})

Fallback.test('shows only the fallback', async ({ canvas }) => {
  await expect(canvas.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await expect(canvas.queryByRole('button', { name: 'Sign out' })).toBeNull()
})

/** Only admins of the active organization get the link. */
export const Role = meta.story({
  ...ownScenario,
  render: () => RoleExample,
  parameters: { clerk: withOrganization('org:admin'), ...shownCode(roleSource) },
})

Role.test('shows the link until the user leaves the organization', async ({ canvas, clerk }) => {
  await expect(canvas.getByRole('link', { name: 'Settings' })).toBeVisible()
  await clerk.setActive({ organization: null })
  await expect(await canvas.findByText('Ask an admin to change the settings.')).toBeVisible()
  await expect(canvas.queryByRole('link')).toBeNull()
})

/** The user is a member, but no admin, so the slot `fallback` is shown. */
export const MissingRole = meta.story({
  name: 'Missing role',
  ...ownScenario,
  render: () => RoleExample,
  parameters: { clerk: withOrganization('org:member'), ...shownCode(roleSource) },
})

MissingRole.test('shows only the fallback', async ({ canvas }) => {
  await expect(canvas.getByText('Ask an admin to change the settings.')).toBeVisible()
  await expect(canvas.queryByRole('link')).toBeNull()
})

/** A function combines a role and a permission. The user is no admin, but has the permission. */
export const Predicate = meta.story({
  ...ownScenario,
  render: () => PredicateExample,
  parameters: { clerk: withOrganization('org:member', ['org:invoices:create']), ...shownCode(predicateSource) },
})

Predicate.test('shows the link', async ({ canvas }) => {
  await expect(canvas.getByRole('link', { name: 'New invoice' })).toBeVisible()
})

/**
 * The user still has to choose an organization. With `treat-pending-as-signed-out` set to `false`, this user counts as
 * signed in.
 */
export const PendingSession = meta.story({
  name: 'Pending session',
  ...ownScenario,
  render: () => PendingSessionExample,
  parameters: { clerk: { sessions: [{ id: 'sess_1', status: 'pending' }] }, ...shownCode(pendingSessionSource) },
})

PendingSession.test('lets the user sign out', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(canvas.queryByRole('button')).toBeNull())
  await expect(signedIn(clerk)).toEqual([])
})

/** The shorthands `SignedIn` and `SignedOut`. */
export const SignedInAndOut = meta.story({
  name: 'SignedIn and SignedOut',
  render: () => SignedInAndOutExample,
  parameters: shownCode(signedInAndOutSource),
})

SignedInAndOut.test('shows the content of SignedOut after a sign-out', async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
  await expect(await canvas.findByRole('button', { name: 'Sign in' })).toBeVisible()
  await expect(canvas.queryByRole('button', { name: 'Sign out' })).toBeNull()
})

/** Clerk is still loading, so only `ClerkLoading` shows its content. */
export const Loading = meta.story({
  name: 'ClerkLoading',
  ...ownScenario,
  render: () => LoadingAndLoadedExample,
  parameters: { clerk: { load: 'never' }, ...shownCode(loadingAndLoadedSource) },
})

Loading.test('shows the message and no button', async ({ canvas }) => {
  await expect(canvas.getByText('Loading your account…')).toBeVisible()
  await expect(canvas.queryByRole('button')).toBeNull()
})

/** Clerk has loaded, so only `ClerkLoaded` shows its content. */
export const Loaded = meta.story({
  name: 'ClerkLoaded',
  render: () => LoadingAndLoadedExample,
  parameters: shownCode(loadingAndLoadedSource),
})

Loaded.test('shows the button and no message', async ({ canvas }) => {
  await expect(await canvas.findByRole('button', { name: 'Sign out' })).toBeVisible()
  await expect(canvas.queryByText('Loading your account…')).toBeNull()
})

const text = (content: string) => (): VNodeChild => h('p', content)

/** Try every prop. */
export const Playground = meta.story({
  parameters: { controls: { disable: false, include: ['when', 'treatPendingAsSignedOut'] } },
  args: { when: 'signed-in', treatPendingAsSignedOut: true },
  render: args => () => h(Show, args, { default: text('The default slot'), fallback: text('The fallback') }),
})

Playground.test('shows the default slot', async ({ canvas }) => {
  await expect(canvas.getByText('The default slot')).toBeVisible()
})
