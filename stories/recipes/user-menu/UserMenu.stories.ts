import type { Canvas } from 'storybook/internal/csf'
import { h } from 'vue'
import { expect, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { navigations, signedIn } from '../../../support/observed'
import AppPage from '../../support/AppPage.vue'
import { ownScenario } from '../../support/ownScenario'
import { shownCode } from '../../support/shownCode'
import { unavailable } from '../../support/unavailable'
import UserMenu from './UserMenu.vue'
import source from './UserMenu.vue?raw'

const meta = preview.meta({
  title: 'Recipes/User menu',
  component: UserMenu,
  decorators: [story => {
    const Story = story()
    return { render: () => h(AppPage, () => h(Story)) }
  }],
})

// Calls `click()`, because `userEvent.click` would also focus the button and scroll the docs page.
function openMenu(canvas: Canvas) {
  canvas.getByRole('button', { name: 'Account of Ada Lovelace' }).click()
  return canvas.findByRole('button', { name: 'Sign out' })
}

/** The avatar in the header of a page. The avatar is rendered only while a user is signed in. */
export const Closed = meta.story({ parameters: shownCode(source) })

Closed.test('opens and closes the menu with the keyboard', async ({ canvas, step, userEvent }) => {
  const trigger = canvas.getByRole('button', { name: 'Account of Ada Lovelace' })
  await step('Find the menu closed', async () => {
    await expect(trigger).toHaveAttribute('aria-expanded', 'false')
    await expect(canvas.queryByRole('button', { name: 'Sign out' })).toBeNull()
  })
  await step('Press Enter on the avatar: the menu opens', async () => {
    await userEvent.tab()
    await expect(trigger).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(trigger).toHaveAttribute('aria-expanded', 'true'))
    await expect(canvas.getByRole('button', { name: 'Sign out' })).toBeVisible()
    await expect(document.getElementById(trigger.getAttribute('aria-controls')!)).toBeVisible()
  })
  await step('Press Tab: the focus moves through the menu from the top', async () => {
    for (const name of ['Manage account', 'Security']) {
      await userEvent.tab()
      await expect(canvas.getByRole('link', { name })).toHaveFocus()
    }
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: 'Sign out' })).toHaveFocus()
  })
  await step('Press Enter on the avatar again: the menu closes', async () => {
    trigger.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(trigger).toHaveAttribute('aria-expanded', 'false'))
    await expect(canvas.queryByRole('button', { name: 'Sign out' })).toBeNull()
    await expect(trigger).toHaveFocus()
  })
})

/** The open menu covers the page, and never extends beyond the window. */
export const Open = meta.story({
  ...ownScenario,
  parameters: shownCode(source, { frame: 460 }),
  play: async ({ canvas }) => { await openMenu(canvas) },
})

Open.test('signs out and removes the menu', async ({ canvas, clerk, step, userEvent }) => {
  await step('Find the user’s name and email address', async () => {
    await expect(canvas.getByText('Ada Lovelace')).toBeVisible()
    await expect(canvas.getByText('ada@example.com')).toBeVisible()
  })
  await step('Click: the session ends, and the menu disappears', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(navigations(clerk)).toEqual(['/']))
    await expect(signedIn(clerk)).toEqual([])
    await waitFor(() => expect(canvas.queryByRole('button')).toBeNull())
  })
})

/** The sign-out is pending. The menu still shows the user, although Clerk’s `user` is `undefined`. */
export const SigningOut = meta.story({
  name: 'Signing out',
  ...ownScenario,
  parameters: { clerk: { latency: 2 ** 30 }, ...shownCode(source, { frame: 460 }) },
  play: async ({ canvas }) => {
    const button = await openMenu(canvas)
    button.click()
  },
})

SigningOut.test('keeps the menu open and shows the user’s name', async ({ canvas, clerk }) => {
  await expect(clerk.user).toBeUndefined()
  await expect(canvas.getByRole('button', { name: 'Sign out' })).toHaveAttribute('aria-busy', 'true')
  await expect(canvas.getByText('Ada Lovelace')).toBeVisible()
})

/** The sign-out failed. The menu stays open, and doesn’t clip the button’s badge. */
export const Failed = meta.story({
  ...ownScenario,
  parameters: { clerk: { respond: unavailable() }, ...shownCode(source, { frame: 460 }) },
  play: async ({ canvas }) => {
    const button = await openMenu(canvas)
    button.click()
    await waitFor(() => expect(button).toHaveAttribute('data-failed'))
  },
})

Failed.test('keeps the user signed in, and draws the gap around the badge in the color of the menu', async ({ canvas, clerk }) => {
  const button = canvas.getByRole('button', { name: 'Sign out' })
  const { backgroundColor } = getComputedStyle(button.closest('[popover]')!)
  await expect(getComputedStyle(button, '::after').boxShadow).toContain(`${backgroundColor} 0px 0px 0px 2px`)
  await expect(signedIn(clerk)).toEqual(['sess_1'])
  await expect(canvas.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await expect(canvas.getByText('Ada Lovelace')).toBeVisible()
})
