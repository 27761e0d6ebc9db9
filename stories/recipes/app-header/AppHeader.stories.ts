import { expect, screen, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { navigations, requests, signedIn } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { shownCode } from '../../support/shownCode'
import { unavailable, unavailableMessage } from '../../support/unavailable'
import AppHeader from './AppHeader.vue'
import source from './AppHeader.vue?raw'

const options = { signInUrl: '/sign-in', signUpUrl: '/sign-up' }
const code = shownCode(source, { frame: 240 })

const failure = `Signing out failed. ${unavailableMessage}`

const meta = preview.meta({
  title: 'Recipes/App header',
  component: AppHeader,
  parameters: {
    layout: 'fullscreen',
    clerk: { options },
  },
})

/** The user’s name and a button to sign out. On a narrow screen, the avatar stands for the name. */
export const SignedIn = meta.story({ name: 'Signed in', parameters: code })

SignedIn.test('signs out, and then shows the buttons to sign in and to sign up', async ({ canvas, clerk, step, userEvent }) => {
  const header = canvas.getByRole('banner')
  const { height } = header.getBoundingClientRect()
  await step('Find the user’s name, and no button to sign in', async () => {
    await expect(canvas.getByRole('img', { name: 'Signed in as Ada Lovelace' })).toBeVisible()
    await expect(canvas.getAllByRole('button')).toEqual([canvas.getByRole('button', { name: 'Sign out' })])
  })
  await step('Click: the session ends, and Clerk redirects', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
    await expect(await canvas.findByRole('button', { name: 'Sign in' })).toBeVisible()
    await expect(signedIn(clerk)).toEqual([])
    await expect(navigations(clerk)).toEqual(['/'])
  })
  await step('Find “Sign up”, the same height of the header, and the announcement', async () => {
    await expect(canvas.getByRole('button', { name: 'Sign up' })).toBeVisible()
    await expect(canvas.queryByRole('img')).toBeNull()
    await expect(header.getBoundingClientRect().height).toBe(height)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Signed out.'))
  })
})

/** Both buttons open Clerk’s pages. “Sign up” is solid, because it is the main action. */
export const SignedOut = meta.story({
  name: 'Signed out',
  ...ownScenario,
  parameters: { clerk: { sessions: 0, options }, ...code },
})

SignedOut.test('opens the pages to sign in and to sign up', async ({ canvas, clerk, step, userEvent }) => {
  await step('Click “Sign in”: Clerk navigates to the sign-in page', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign in' }))
    await waitFor(() => expect(navigations(clerk).at(-1)).toMatch(/^\/sign-in/))
  })
  await step('Click “Sign up”: Clerk navigates to the sign-up page', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }))
    await waitFor(() => expect(navigations(clerk).at(-1)).toMatch(/^\/sign-up/))
  })
})

/** Clerk is still loading. The links work at once. */
export const Loading = meta.story({
  ...ownScenario,
  parameters: { clerk: { load: 'never' }, ...code },
})

Loading.test('shows the links and a placeholder, and no button', async ({ canvas }) => {
  await expect(canvas.getByRole('link', { name: 'Docs' })).toBeVisible()
  await expect(canvas.getByRole('img', { name: 'Loading your account' })).toBeVisible()
  await expect(canvas.queryByRole('button')).toBeNull()
})

const loadsSoon = { parameters: { clerk: { load: 300, options } } }
Loading.test('moves nothing when Clerk has loaded', loadsSoon, async ({ canvas }) => {
  const header = canvas.getByRole('banner')
  const places = () => [header, ...canvas.getAllByRole('link')].map(element => element.getBoundingClientRect().toJSON() as DOMRect)
  const before = places()
  await expect(await canvas.findByRole('button', { name: 'Sign out' })).toBeVisible()
  await expect(places()).toEqual(before)
})

/** The sign-out is pending. The user’s name stays until the redirect is over. */
export const SigningOut = meta.story({
  name: 'Signing out',
  ...ownScenario,
  parameters: { clerk: { latency: 2 ** 30 }, ...code },
  play: ({ canvas }) => {
    // Calls `click()`, because `userEvent.click` would also show a focus ring.
    canvas.getByRole('button', { name: 'Sign out' }).click()
  },
})

SigningOut.test('is busy, and still shows the user’s name', async ({ canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await expect(canvas.getByRole('img', { name: 'Signed in as Ada Lovelace' })).toBeVisible()
  await expect(clerk.user).toBeUndefined()
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Signing out…'))
  await userEvent.click(button)
  await expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
})

/** The sign-out failed. The header shows the reason, and the next click tries again. */
export const Failed = meta.story({
  ...ownScenario,
  parameters: { clerk: { respond: unavailable() }, ...code },
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Sign out' }).click()
    await canvas.findByText(failure)
  },
})

Failed.test('shows and announces the failure, and tries again', async ({ canvas, clerk, step, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await step('Find the reason, which also describes the button, and the announcement', async () => {
    await expect(canvas.getByText(failure)).toBeVisible()
    await expect(button).toHaveAccessibleDescription(failure)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Signing out failed. Try again.'))
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
  await step('Click again: the button keeps the focus, and a second request is sent', async () => {
    await userEvent.click(button)
    await waitFor(() => expect(requests(clerk)).toHaveLength(2))
    await waitFor(() => expect(canvas.getByText(failure)).toBeVisible())
    await expect(button).toHaveFocus()
    await expect(canvas.getByRole('img', { name: 'Signed in as Ada Lovelace' })).toBeVisible()
  })
})
