import type { Canvas } from 'storybook/internal/csf'
import { h } from 'vue'
import { expect, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { navigations, signedIn } from '../../../support/observed'
import AppHeader from '../../support/AppHeader.vue'
import { ownScenario } from '../../support/ownScenario'
import { shownCode } from '../../support/shownCode'
import { unavailable } from '../../support/unavailable'
import UserMenu from './UserMenu.vue'
import source from './UserMenu.vue?raw'

const meta = preview.meta({
  title: 'Recipes/User menu',
  component: UserMenu,
  tags: ['autodocs'],
  decorators: [story => {
    const Story = story()
    return { render: () => h(AppHeader, () => h(Story)) }
  }],
  parameters: {
    docs: {
      description: {
        component: 'Behind the avatar: who is signed in, the places of an account, and the way out, last. The browser’s own popover '
          + 'closes it on Escape and on a click beside it; the focus goes back to the avatar. While it signs out, the menu stays '
          + 'as it is.\n\n'
          + 'You decide: the header it stands in, where its links lead (a `RouterLink`, say), and a picture in place of the initials '
          + '(`user.imageUrl`).',
      },
    },
  },
})

// Without the focus, which would scroll a docs page to the story.
function openMenu(canvas: Canvas) {
  canvas.getByRole('button', { name: 'Account of Ada Lovelace' }).click()
  return canvas.findByRole('button', { name: 'Sign out' })
}

/** In the corner of every page, as long as somebody is signed in. */
export const Closed = meta.story({ parameters: shownCode(source) })

Closed.test('opens by keyboard, and closes again', async ({ canvas, step, userEvent }) => {
  const trigger = canvas.getByRole('button', { name: 'Account of Ada Lovelace' })
  await step('It is closed', async () => {
    await expect(trigger).toHaveAttribute('aria-expanded', 'false')
    await expect(canvas.queryByRole('button', { name: 'Sign out' })).toBeNull()
  })
  await step('Enter opens it', async () => {
    await userEvent.tab()
    await expect(trigger).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(trigger).toHaveAttribute('aria-expanded', 'true'))
    await expect(canvas.getByRole('button', { name: 'Sign out' })).toBeVisible()
    await expect(document.getElementById(trigger.getAttribute('aria-controls')!)).toBeVisible()
  })
  await step('Tab goes through it, from the top', async () => {
    for (const name of ['Manage account', 'Security']) {
      await userEvent.tab()
      await expect(canvas.getByRole('link', { name })).toHaveFocus()
    }
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: 'Sign out' })).toHaveFocus()
  })
  await step('Enter on the avatar closes it', async () => {
    trigger.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(trigger).toHaveAttribute('aria-expanded', 'false'))
    await expect(canvas.queryByRole('button', { name: 'Sign out' })).toBeNull()
    await expect(trigger).toHaveFocus()
  })
})

/** What the menu holds. It lies over the page, and keeps inside the window. */
export const Open = meta.story({
  ...ownScenario,
  parameters: shownCode(source, { frame: 380 }),
  play: async ({ canvas }) => { await openMenu(canvas) },
})

Open.test('signs out, and goes', async ({ canvas, clerk, step, userEvent }) => {
  await step('It says who is signed in', async () => {
    await expect(canvas.getByText('Ada Lovelace')).toBeVisible()
    await expect(canvas.getByText('ada@example.com')).toBeVisible()
  })
  await step('A click signs out, and there is no menu without a user', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    await expect(signedIn(clerk)).toEqual([])
    await waitFor(() => expect(canvas.queryByRole('button')).toBeNull())
  })
})

/** While it signs out, the menu says whose session ends, although Clerk knows no user in that moment. */
export const SigningOut = meta.story({
  name: 'Signing out',
  ...ownScenario,
  parameters: { clerk: { latency: 2 ** 30 }, ...shownCode(source, { frame: 380 }) },
  play: async ({ canvas }) => {
    const button = await openMenu(canvas)
    button.click()
  },
})

SigningOut.test('stays open, with the user’s name', async ({ canvas, clerk }) => {
  await expect(clerk.user).toBeUndefined()
  await expect(canvas.getByRole('button', { name: 'Sign out' })).toHaveAttribute('aria-busy', 'true')
  await expect(canvas.getByText('Ada Lovelace')).toBeVisible()
})

/** It did not work: the menu stays open, and the badge is not cut off. */
export const Failed = meta.story({
  ...ownScenario,
  parameters: { clerk: { respond: unavailable() }, ...shownCode(source, { frame: 380 }) },
  play: async ({ canvas }) => {
    const button = await openMenu(canvas)
    button.click()
    await waitFor(() => expect(button).toHaveAttribute('data-failed'))
  },
})

Failed.test('leaves the user signed in', async ({ canvas, clerk }) => {
  await expect(signedIn(clerk)).toEqual(['sess_1'])
  await expect(canvas.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await expect(canvas.getByText('Ada Lovelace')).toBeVisible()
})
