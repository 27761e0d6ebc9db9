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
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: 'Asks first, in the browser’s own modal dialog: Cancel has the focus, Escape cancels, and a failure keeps the dialog '
          + 'open and says why. Signing out can be undone by signing in, so most pages need none of this; signing out of several '
          + 'accounts at once is worth a question, and the only one in red.\n\n'
          + 'You decide: the words, and when to ask: where work would be lost, say.',
      },
    },
  },
})

// Without the focus, which would scroll a docs page to the story.
const ask = (canvas: Canvas) => { canvas.getByRole('button', { name: 'Sign out…' }).click() }

/** The way in. Its dots say that a question follows. */
export const Closed = meta.story({ parameters: shownCode(source) })

Closed.test('asks, and takes no for an answer', async ({ canvas, clerk, step, userEvent }) => {
  const opener = canvas.getByRole('button', { name: 'Sign out…' })
  await step('It asks, with the focus on Cancel', async () => {
    await userEvent.click(opener)
    await expect(canvas.getByRole('dialog', { name: 'Sign out?' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Cancel' })).toHaveFocus()
  })
  await step('Cancel closes it, and gives the focus back', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
    await expect(canvas.queryByRole('dialog')).toBeNull()
    await expect(opener).toHaveFocus()
    await expect(requests(clerk)).toEqual([])
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
})

/** The question, for one account. It is neutral: this can be undone. */
export const Open = meta.story({
  ...ownScenario,
  parameters: shownCode(source, { frame: 320 }),
  play: ({ canvas }) => { ask(canvas) },
})

Open.test('signs out, says so, and closes', async ({ canvas, clerk, step, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await expect(button).toHaveAttribute('data-tone', 'neutral')
  await step('A click signs out and closes the dialog', async () => {
    await userEvent.click(button)
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull())
    await expect(signedIn(clerk)).toEqual([])
    await expect(navigations(clerk)).toEqual(['/'])
  })
  await step('The page says that it is done', async () => {
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Signed out.'))
  })
})

/** The question, for several accounts: red, and it says what it means. */
export const AllAccounts = meta.story({
  name: 'All accounts',
  ...ownScenario,
  parameters: { clerk: { sessions: 3 }, ...shownCode(source, { frame: 320 }) },
  play: ({ canvas }) => { ask(canvas) },
})

AllAccounts.test('signs out everybody', async ({ canvas, clerk, userEvent }) => {
  await expect(canvas.getByRole('dialog', { name: 'Sign out of all accounts?' })).toBeVisible()
  const button = canvas.getByRole('button', { name: 'Sign out of all' })
  await expect(button).toHaveAttribute('data-tone', 'danger')
  await userEvent.click(button)
  await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull())
  await expect(signedIn(clerk)).toEqual([])
})

/** Under way. The announcement is made inside the dialog: what lies behind it is hidden from assistive technology. */
export const SigningOut = meta.story({
  name: 'Signing out',
  ...ownScenario,
  parameters: { clerk: { latency: 2 ** 30 }, ...shownCode(source, { frame: 320 }) },
  play: ({ canvas }) => {
    ask(canvas)
    canvas.getByRole('button', { name: 'Sign out' }).click()
  },
})

SigningOut.test('announces it in the dialog', async ({ canvas }) => {
  await expect(canvas.getByRole('button', { name: 'Sign out' })).toHaveAttribute('aria-busy', 'true')
  const region = screen.getByRole('status')
  await expect(canvas.getByRole('dialog')).toContainElement(region)
  await waitFor(() => expect(region).toHaveTextContent('Signing out…'))
})

/** It did not work: the dialog stays, and says why. */
export const Failed = meta.story({
  ...ownScenario,
  parameters: { clerk: { respond: unavailable(), latency: 300 }, ...shownCode(source, { frame: 320 }) },
  play: async ({ canvas }) => {
    ask(canvas)
    canvas.getByRole('button', { name: 'Sign out' }).click()
    await canvas.findByText(unavailableMessage)
  },
})

Failed.test('stays open, says why, and can be tried again', async ({ canvas, clerk, step, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  await step('The dialog says why, and announces the failure', async () => {
    await expect(canvas.getByRole('dialog', { name: 'Sign out?' })).toBeVisible()
    await expect(canvas.getByText(unavailableMessage)).toBeVisible()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Signing out failed. Try again.'))
    await expect(canvas.getByRole('dialog')).toContainElement(screen.getByRole('status'))
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
  await step('The next click tries again', async () => {
    await userEvent.click(button)
    await waitFor(() => expect(requests(clerk)).toHaveLength(2))
    await waitFor(() => expect(canvas.getByText(unavailableMessage)).toBeVisible())
  })
  await step('Dismissed while it is under way, it comes back: nobody may think that it was done', async () => {
    await userEvent.click(button)
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
    await expect(canvas.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(canvas.getByRole('dialog')).toBeVisible())
    await expect(canvas.getByText(unavailableMessage)).toBeVisible()
    await expect(signedIn(clerk)).toEqual(['sess_1'])
  })
})
