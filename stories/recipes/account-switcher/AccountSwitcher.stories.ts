import { expect, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { navigations, requests, signedIn } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { shownCode } from '../../support/shownCode'
import { unavailable } from '../../support/unavailable'
import AccountSwitcher from './AccountSwitcher.vue'
import source from './AccountSwitcher.vue?raw'

const meta = preview.meta({
  title: 'Recipes/Account switcher',
  component: AccountSwitcher,
  parameters: {
    clerk: { sessions: 3, options: { signInUrl: '/sign-in' } },
  },
})

/** The current account has a check mark. The last item signs out all accounts. */
export const ThreeAccounts = meta.story({ name: 'Three accounts', parameters: shownCode(source) })

ThreeAccounts.test('switches accounts, signs out one account, opens the sign-in page, and signs out all accounts', async ({ canvas, clerk, step, userEvent }) => {
  const account = (name: string) => canvas.getByRole('button', { name: new RegExp(`^${name}`) })
  await step('Find Ada Lovelace as the current account, and a sign-out beside each other account', async () => {
    await expect(account('Ada Lovelace')).toHaveAttribute('aria-current', 'true')
    await expect(canvas.queryByRole('button', { name: 'Sign out Ada Lovelace' })).toBeNull()
    await expect(canvas.getByRole('button', { name: 'Sign out Alan Turing' })).toBeVisible()
  })
  await step('Click another account: the clicked account becomes the current account and keeps the focus', async () => {
    await userEvent.click(account('Grace Hopper'))
    await waitFor(() => expect(account('Grace Hopper')).toHaveAttribute('aria-current', 'true'))
    await expect(clerk.session?.id).toBe('sess_2')
    await expect(account('Grace Hopper')).toHaveFocus()
    await expect(account('Ada Lovelace')).toHaveAttribute('aria-current', 'false')
  })
  await step('Sign out another account: only this account’s session ends, without a redirect', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada Lovelace' }))
    await waitFor(() => expect(canvas.queryByText('Ada Lovelace')).toBeNull())
    await expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3'])
    await expect(requests(clerk)).toContain('POST /client/sessions/sess_1/remove')
    await expect(navigations(clerk)).toEqual([])
  })
  await step('Find the focus on the heading', async () => {
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Accounts' })).toHaveFocus())
  })
  await step('Click “Add account”: Clerk navigates to the sign-in page', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Add account' }))
    await waitFor(() => expect(navigations(clerk).at(-1)).toContain('/sign-in'))
  })
  await step('Click the last item: all sessions end', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out of all accounts' }))
    await waitFor(() => expect(navigations(clerk).at(-1)).toBe('/'))
    await expect(signedIn(clerk)).toEqual([])
    await waitFor(() => expect(canvas.queryByRole('heading')).toBeNull())
  })
})

/** The sign-out of one account is pending. Users can still click the other accounts. */
export const OnePending = meta.story({
  name: 'One pending',
  ...ownScenario,
  parameters: { clerk: { sessions: 3, latency: 2 ** 30 }, ...shownCode(source, { autoplay: true }) },
  play: ({ canvas }) => {
    // Calls `click()`, because `userEvent.click` would also focus the button and scroll the docs page.
    canvas.getByRole('button', { name: 'Sign out Grace Hopper' }).click()
  },
})

OnePending.test('has only one busy button', async ({ canvas, clerk }) => {
  await expect(canvas.getByRole('button', { name: 'Sign out Grace Hopper' })).toHaveAttribute('aria-busy', 'true')
  await expect(canvas.getByRole('button', { name: 'Sign out Alan Turing' })).not.toHaveAttribute('aria-busy')
  await expect(canvas.getByRole('button', { name: /^Ada Lovelace/ })).toHaveAttribute('aria-current', 'true')
  await expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2', 'sess_3'])
})

/** The sign-out of one account failed. The account’s button has a badge, and the account stays in the list. */
export const OneFailed = meta.story({
  name: 'One failed',
  ...ownScenario,
  parameters: { clerk: { sessions: 3, respond: unavailable('sess_2') }, ...shownCode(source, { autoplay: true }) },
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Sign out Grace Hopper' })
    button.click()
    await waitFor(() => expect(button).toHaveAttribute('data-failed'))
  },
})

OneFailed.test('keeps all accounts signed in', async ({ canvas, clerk }) => {
  await expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2', 'sess_3'])
  await expect(canvas.getByText('Grace Hopper')).toBeVisible()
  await expect(canvas.getByRole('button', { name: /^Ada Lovelace/ })).toHaveAttribute('aria-current', 'true')
})
