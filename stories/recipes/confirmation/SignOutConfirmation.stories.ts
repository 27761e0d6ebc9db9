import type { Canvas } from 'storybook/internal/csf'
import { expect, screen, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { navigations, requests, signedIn } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { shownCode } from '../../support/shownCode'
import { unavailable, unavailableMessage } from '../../support/unavailable'
import SignOutConfirmation from './SignOutConfirmation.vue'
import source from './SignOutConfirmation.vue?raw'

const meta = preview.meta({
  title: 'Recipes/Confirmation',
  component: SignOutConfirmation,
})

// Calls `click()`, because `userEvent.click` would also focus the button and scroll the docs page.
const openDialog = (canvas: Canvas) => { canvas.getByRole('button', { name: 'Sign out…' }).click() }

/** The button that opens the dialog. The ellipsis in the button’s label shows that a question follows. */
export const Closed = meta.story({ parameters: shownCode(source) })

Closed.test('opens the dialog, and closes the dialog on “Cancel”', async ({ canvas, clerk, step, userEvent }) => {
  const opener = canvas.getByRole('button', { name: 'Sign out…' })
  await step('Click: the dialog opens, with the focus on “Cancel”', async () => {
    await userEvent.click(opener)
    await expect(canvas.getByRole('dialog', { name: 'Sign out?' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus()
  })
  await step('Click “Cancel”: the dialog closes, and the focus returns to the button', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
    await expect(canvas.queryByRole('dialog')).toBeNull()
    await expect(opener).toHaveFocus()
    await expect(requests(clerk)).toEqual([])
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
})

/** The dialog for one account. The button is neutral, because the user can sign in again. */
export const Open = meta.story({
  ...ownScenario,
  parameters: shownCode(source, { frame: 320 }),
  play: ({ canvas }) => { openDialog(canvas) },
})

Open.test('signs out, closes the dialog, and announces the sign-out', async ({ canvas, clerk, step, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await expect(button).toHaveAttribute('data-tone', 'neutral')
  await step('Click: the session ends, and the dialog closes', async () => {
    await userEvent.click(button)
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull())
    await expect(signedIn(clerk)).toEqual([])
    await expect(navigations(clerk)).toEqual(['/'])
  })
  await step('Find the announcement on the page', async () => {
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Signed out.'))
  })
})

/** The dialog for several accounts. The dialog names the consequence, and the button is red. */
export const AllAccounts = meta.story({
  name: 'All accounts',
  ...ownScenario,
  parameters: { clerk: { sessions: 3 }, ...shownCode(source, { frame: 320 }) },
  play: ({ canvas }) => { openDialog(canvas) },
})

AllAccounts.test('signs out all accounts', async ({ canvas, clerk, userEvent }) => {
  await expect(canvas.getByRole('dialog', { name: 'Sign out of all accounts?' })).toBeVisible()
  const button = canvas.getByRole('button', { name: 'Sign out of all' })
  await expect(button).toHaveAttribute('data-tone', 'danger')
  await userEvent.click(button)
  await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull())
  await expect(signedIn(clerk)).toEqual([])
})

/** The sign-out is pending. The announcement is in the dialog, because screen readers ignore the page behind a dialog. */
export const SigningOut = meta.story({
  name: 'Signing out',
  ...ownScenario,
  parameters: { clerk: { latency: 2 ** 30 }, ...shownCode(source, { frame: 320 }) },
  play: ({ canvas }) => {
    openDialog(canvas)
    canvas.getByRole('button', { name: 'Sign out' }).click()
  },
})

SigningOut.test('announces the sign-out in the dialog', async ({ canvas }) => {
  await expect(canvas.getByRole('button', { name: 'Sign out' })).toHaveAttribute('aria-busy', 'true')
  const region = screen.getByRole('status')
  await expect(canvas.getByRole('dialog')).toContainElement(region)
  await waitFor(() => expect(region).toHaveTextContent('Signing out…'))
})

/** The sign-out failed. The dialog stays open and shows the reason. */
export const Failed = meta.story({
  ...ownScenario,
  parameters: { clerk: { respond: unavailable(), latency: 300 }, ...shownCode(source, { frame: 320 }) },
  play: async ({ canvas }) => {
    openDialog(canvas)
    canvas.getByRole('button', { name: 'Sign out' }).click()
    await canvas.findByText(unavailableMessage)
  },
})

Failed.test('keeps the dialog open after a failed sign-out, and shows the reason', async ({ canvas, clerk, step, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await step('Find the reason and the announcement in the dialog', async () => {
    await expect(canvas.getByRole('dialog', { name: 'Sign out?' })).toBeVisible()
    await expect(canvas.getByText(unavailableMessage)).toBeVisible()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Signing out failed. Try again.'))
    await expect(canvas.getByRole('dialog')).toContainElement(screen.getByRole('status'))
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
  await step('Click again: a second request is sent', async () => {
    await userEvent.click(button)
    await waitFor(() => expect(requests(clerk)).toHaveLength(2))
    await waitFor(() => expect(canvas.getByText(unavailableMessage)).toBeVisible())
  })
  await step('Click “Cancel” while the sign-out is pending: after the failure, the dialog opens again', async () => {
    // Clicks both buttons in one task. On a busy machine, the sign-out could otherwise fail between the clicks.
    button.click()
    canvas.getByRole('button', { name: 'Cancel' }).click()
    await expect(canvas.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(canvas.getByRole('dialog')).toBeVisible())
    await expect(canvas.getByText(unavailableMessage)).toBeVisible()
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
  await step('Click “Cancel”, and open the dialog again: the reason is still beside the badge', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
    openDialog(canvas)
    await expect(button).toHaveAttribute('data-failed')
    await expect(canvas.getByText(unavailableMessage)).toBeVisible()
  })
})
