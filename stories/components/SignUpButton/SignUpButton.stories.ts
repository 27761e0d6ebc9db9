import type { ArgTypes } from 'storybook/internal/csf'
import { expect, fn, waitFor } from 'storybook/test'
import { SignUpButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { navigations } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { playground } from '../../support/playground'
import { shownCode } from '../../support/shownCode'
import SignUpSnippet from './examples/SignUp.vue'
import signUpSource from './examples/SignUp.vue?raw'
import SignUpModalSnippet from './examples/SignUpModal.vue'
import signUpModalSource from './examples/SignUpModal.vue?raw'
import SignUpSlotSnippet from './examples/SignUpSlot.vue'
import signUpSlotSource from './examples/SignUpSlot.vue?raw'

const openSignUp = fn()

/** A fake of Clerk’s UI. Instead of opening a dialog, the fake calls `openSignUp`. */
class ClerkUI {
  version = 'story'
  ensureMounted = () => Promise.resolve({ openModal: openSignUp })
}

// Describes the event here, because vue-component-meta omits the JSDoc of events.
const eventDescriptions: ArgTypes = {
  error: {
    description: 'Emitted when the sign-up couldn’t be opened. Without a listener for `error`, Vue calls '
      + '`app.config.errorHandler`.',
  },
  onError: { table: { disable: true } },
}

const redirectUrls = ['forceRedirectUrl', 'fallbackRedirectUrl', 'signInForceRedirectUrl', 'signInFallbackRedirectUrl']

const meta = preview.meta({
  title: 'Components/SignUpButton',
  component: SignUpButton,
  argTypes: { ...eventDescriptions, ...Object.fromEntries(redirectUrls.map(name => [name, { control: 'text' }])) },
  parameters: {
    clerk: { sessions: 0, options: { signInUrl: '/sign-in', signUpUrl: '/sign-up' } },
  },
  beforeEach: () => { openSignUp.mockClear() },
})

/** Opens the sign-up page. After the sign-up, Clerk redirects to `fallback-redirect-url`. */
export const Default = meta.story({ render: () => SignUpSnippet, parameters: shownCode(signUpSource) })

Default.test('navigates to the sign-up page', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign Up' }))
  await waitFor(() => expect(navigations(clerk)).toHaveLength(1))
  const [target] = navigations(clerk)
  await expect(target).toMatch(/^\/sign-up/)
  await expect(decodeURIComponent(target!)).toContain('sign_up_fallback_redirect_url=')
  await expect(decodeURIComponent(target!)).toContain('/welcome')
})

/**
 * Opens Clerk’s dialog over the page. To load this dialog, pass `prefetchUI: true` or `ui` to `clerkPlugin`. Clerk stores
 * `unsafe-metadata` with the new user, who can change this metadata.
 */
export const Modal = meta.story({
  render: () => SignUpModalSnippet,
  parameters: {
    clerk: { sessions: 0, options: { ui: { ClerkUI: ClerkUI as never } } },
    ...shownCode(signUpModalSource),
  },
})

Modal.test('opens the dialog with the metadata, and stays on the page', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign up here' }))
  await waitFor(() => expect(openSignUp).toHaveBeenCalledOnce())
  const unsafeMetadata = { source: 'landing page' }
  await expect(openSignUp).toHaveBeenCalledWith('signUp', expect.objectContaining({ unsafeMetadata }))
  await expect(navigations(clerk)).toEqual([])
})

/** Renders your own button. Bind the slot’s `handler` to the `click` event of your button. */
export const CustomUsage = meta.story({
  name: 'Your own button',
  render: () => SignUpSlotSnippet,
  parameters: shownCode(signUpSlotSource),
})

CustomUsage.test('navigates to the sign-up page with the app’s own button', async ({ canvas, clerk, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }))
  await waitFor(() => expect(navigations(clerk)[0]).toMatch(/^\/sign-up/))
})

/** Clerk is still loading. After a click, the button is pending until Clerk has loaded. */
export const NotLoaded = meta.story({
  name: 'Not loaded',
  ...ownScenario,
  render: () => SignUpSnippet,
  parameters: { clerk: { load: 'never' }, ...shownCode(signUpSource) },
})

NotLoaded.test('is busy after a click', async ({ canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign Up' })
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
  await expect(canvas.getByRole('button', { name: 'Sign Up' })).toBeVisible()
})
