import type { ArgTypes } from 'storybook/internal/csf'
import { expect, fn, waitFor } from 'storybook/test'
import { SignInButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { navigations } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { playground } from '../../support/playground'
import { shownCode } from '../../support/shownCode'
import SignInSnippet from './examples/SignIn.vue'
import signInSource from './examples/SignIn.vue?raw'
import SignInModalSnippet from './examples/SignInModal.vue'
import signInModalSource from './examples/SignInModal.vue?raw'
import SignInSlotSnippet from './examples/SignInSlot.vue'
import signInSlotSource from './examples/SignInSlot.vue?raw'

const openSignIn = fn()

/** A fake of Clerk’s UI. Instead of opening a dialog, the fake calls `openSignIn`. */
class ClerkUI {
  version = 'story'
  ensureMounted = () => Promise.resolve({ openModal: openSignIn })
}

// Describes the event here, because vue-component-meta omits the JSDoc of events.
const eventDescriptions: ArgTypes = {
  error: {
    description: 'Emitted when the sign-in couldn’t be opened. Without a listener for `error`, Vue calls '
      + '`app.config.errorHandler`.',
  },
  onError: { table: { disable: true } },
}

const redirectUrls = ['forceRedirectUrl', 'fallbackRedirectUrl', 'signUpForceRedirectUrl', 'signUpFallbackRedirectUrl']

const meta = preview.meta({
  title: 'Components/SignInButton',
  component: SignInButton,
  argTypes: { ...eventDescriptions, ...Object.fromEntries(redirectUrls.map(name => [name, { control: 'text' }])) },
  parameters: {
    clerk: { sessions: 0, options: { signInUrl: '/sign-in' } },
  },
  beforeEach: () => { openSignIn.mockClear() },
})

/** Opens the sign-in page. After the sign-in, Clerk redirects to `fallback-redirect-url`. */
export const Default = meta.story({ render: () => SignInSnippet, parameters: shownCode(signInSource) })

Default.test('navigates to the sign-in page', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign In' }))
  await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
  const [target] = navigations(clerk)
  await expect(target).toMatch(/^\/sign-in/)
  await expect(decodeURIComponent(target!)).toContain('sign_in_fallback_redirect_url=')
  await expect(decodeURIComponent(target!)).toContain('/dashboard')
})

/** Opens Clerk’s dialog over the page. To load this dialog, pass `prefetchUI: true` or `ui` to `clerkPlugin`. */
export const Modal = meta.story({
  render: () => SignInModalSnippet,
  parameters: {
    clerk: { sessions: 0, options: { ui: { ClerkUI: ClerkUI as never } } },
    ...shownCode(signInModalSource),
  },
})

Modal.test('opens the dialog and stays on the page', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign in here' }))
  await waitFor(() => expect(openSignIn).toHaveBeenCalledOnce())
  await expect(navigations(clerk)).toEqual([])
})

/** Renders your own button. Bind the slot’s `handler` to the `click` event of your button. */
export const CustomUsage = meta.story({
  name: 'Your own button',
  render: () => SignInSlotSnippet,
  parameters: shownCode(signInSlotSource),
})

CustomUsage.test('navigates to the sign-in page after a click on the app’s own button', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }))
  await waitFor(() => expect(navigations(clerk)[0]).toMatch(/^\/sign-in/))
})

/** Clerk is still loading. After a click, the button is pending until Clerk has loaded. */
export const NotLoaded = meta.story({
  name: 'Not loaded',
  ...ownScenario,
  render: () => SignInSnippet,
  parameters: { clerk: { load: 'never' }, ...shownCode(signInSource) },
})

NotLoaded.test('is busy after a click', async ({ canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign In' })
  await userEvent.click(button)
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await expect(navigations(clerk)).toEqual([])
})

/** Try every prop. */
export const Playground = meta.story({
  parameters: playground,
  args: { mode: 'redirect', variant: 'solid', tone: 'neutral', size: 'md', block: false, disabled: false },
})

Playground.test('has the default label', async ({ canvas }) => {
  await expect(canvas.getByRole('button', { name: 'Sign In' })).toBeVisible()
})
