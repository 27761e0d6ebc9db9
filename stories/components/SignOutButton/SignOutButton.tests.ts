// The test functions of SignOutButton.stories.ts. The stories file contains the titles of the tests, because Storybook
// reads titles only from stories files.
import type { StoryContext } from 'storybook/internal/csf'
import { expect, waitFor } from 'storybook/test'
import { navigations, requests, signedIn } from '../../../support/observed'
import { unavailableMessage } from '../../support/unavailable'

export async function basicUsage({ canvas, clerk, step, userEvent }: StoryContext) {
  await step('The page has a heading and the button', async () => {
    await expect(canvas.getByRole('heading', { name: 'Sign out' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Sign Out' })).toHaveAttribute('type', 'button')
  })
  await step('Click: the session ends on the server, and Clerk redirects', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    await expect(signedIn(clerk)).toEqual([])
  })
}

export async function customUsage({ canvas, clerk, step, userEvent }: StoryContext) {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await step('The page has one button, and the button has no class', async () => {
    await expect(canvas.getAllByRole('button')).toHaveLength(1)
    await expect(button).not.toHaveAttribute('class')
  })
  await step('Click: the session ends on the server', async () => {
    await userEvent.click(button)
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })
}

export async function specificSession({ canvas, clerk, step, userEvent }: StoryContext) {
  await step('Click: the current session ends, and the other two sessions stay', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3']))
    await expect(requests(clerk)).toEqual(['POST /client/sessions/sess_1/remove'])
  })
  await step('The page shows a button to sign in', async () => {
    await expect(await canvas.findByRole('button', { name: 'Sign In' })).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })
}

export async function allSessions({ canvas, clerk, userEvent }: StoryContext) {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  await expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
  await expect(navigations(clerk)).toEqual([])
}

export async function keyboard({ canvas, clerk, userEvent }: StoryContext) {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await userEvent.tab()
  await expect(button).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  await waitFor(() => expect(button).not.toHaveAttribute('aria-busy'))
  await expect(button).toHaveFocus()
}

export async function pending({ canvas, clerk, step, userEvent }: StoryContext) {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await step('The button is busy, focusable, and as wide as its label', async () => {
    await expect(button).toHaveAttribute('aria-busy', 'true')
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.tab()
    await expect(button).toHaveFocus()
    const label = button.firstElementChild!.getBoundingClientRect()
    await expect(label.width).toBeGreaterThan(50)
    await expect(button.getBoundingClientRect().width).toBeCloseTo(label.width + 2 * 14 + 2)
  })
  await step('Click again: the button sends no second request, and the session stays', async () => {
    await userEvent.click(button)
    await expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
}

export async function failed({ canvas, clerk, step, userEvent }: StoryContext) {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await step('The button is failed and enabled, and the page shows the reason', async () => {
    await waitFor(() => expect(button).toHaveAttribute('data-failed'))
    await expect(button).not.toHaveAttribute('aria-disabled')
    await expect(canvas.getByText(unavailableMessage)).toBeVisible()
  })
  await step('Click again: the button sends a second request', async () => {
    await userEvent.click(button)
    await waitFor(() => expect(requests(clerk)).toHaveLength(2))
    await waitFor(() => expect(button).toHaveAttribute('data-failed'))
  })
  await step('The session is still on the server and in Clerk', async () => {
    await expect(signedIn(clerk)).toEqual(['sess_1'])
    await expect(clerk.session?.id).toBe('sess_1')
    await expect(requests(clerk)).toEqual(['DELETE /client/sessions', 'DELETE /client/sessions'])
  })
}

export async function slow({ canvas, clerk, step, userEvent }: StoryContext) {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await step('Click: the button is busy at once and keeps the focus', async () => {
    await userEvent.click(button)
    await expect(button).toHaveAttribute('aria-busy', 'true')
    await expect(button).toHaveFocus()
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
  await step('Wait until the session has ended', async () => {
    await waitFor(() => expect(signedIn(clerk)).toEqual([]), { timeout: 4000 })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-busy'), { timeout: 4000 })
  })
}

export async function asChild({ canvas, clerk, userEvent }: StoryContext) {
  const { href } = window.location
  await userEvent.click(canvas.getByRole('link', { name: 'Sign out' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  await expect(canvas.queryByRole('button')).toBeNull()
  await expect(window.location.href).toBe(href)
}

export async function ownComponent({ canvas, clerk, step, userEvent }: StoryContext) {
  await step('Click “Sign out Ada”: only Ada’s session ends', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_2']))
  })
  await step('Click “Sign Out”: all sessions end, and Clerk navigates to the redirect URL', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(navigations(clerk).at(-1)).toBe('/goodbye'))
    await expect(signedIn(clerk)).toEqual([])
  })
}

export async function accountList({ canvas, clerk, step, userEvent }: StoryContext) {
  await step('Sign out Grace: only Grace’s session ends, without a redirect', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out Grace Hopper' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual(['sess_1', 'sess_3']))
    await waitFor(() => expect(canvas.queryByText('Grace Hopper')).toBeNull())
    await expect(navigations(clerk)).toEqual([])
    await expect(clerk.session?.id).toBe('sess_1')
  })
  await step('Sign out Ada, the current account: Clerk redirects', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada Lovelace' }))
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    await expect(signedIn(clerk)).toEqual(['sess_3'])
  })
}

export async function withoutHostStyles({ canvas, canvasElement }: StoryContext) {
  await expect(canvasElement.ownerDocument.body).not.toHaveClass('sb-host')
  const style = getComputedStyle(canvas.getByRole('button', { name: 'Sign Out' }))
  const { paddingInlineStart, fontSize, fontWeight, height } = style
  await expect([paddingInlineStart, fontSize, fontWeight, height]).toEqual(['14px', '14px', '500', '36px'])
}

export async function disabled({ canvas, clerk }: StoryContext) {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await expect(button).toBeDisabled()
  button.click()
  await expect(requests(clerk)).toEqual([])
  await expect(signedIn(clerk)).toEqual(['sess_1'])
}

export async function notLoaded({ canvas, clerk, userEvent }: StoryContext) {
  const button = canvas.getByRole('button', { name: 'Sign Out' })
  await userEvent.click(button)
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await expect(requests(clerk)).toEqual([])
  await expect(signedIn(clerk)).toEqual(['sess_1'])
}

export async function danger({ canvas, clerk, userEvent }: StoryContext) {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out and delete drafts' }))
  await waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
  await expect(signedIn(clerk)).toEqual([])
}

export async function allAccounts({ canvas, clerk, userEvent }: StoryContext) {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign out of all accounts' }))
  await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  await expect(requests(clerk)).toEqual(['DELETE /client/sessions'])
}

export async function signedOut({ canvas, clerk, userEvent }: StoryContext) {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
  await waitFor(() => expect(navigations(clerk)).toEqual(['/goodbye']))
  await expect(requests(clerk)).toEqual([])
}
