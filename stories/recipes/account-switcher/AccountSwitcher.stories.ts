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
  tags: ['autodocs'],
  parameters: {
    clerk: { sessions: 3, options: { signInUrl: '/sign-in' } },
    docs: {
      description: {
        component: 'Every account of this device. A click on one makes it the current one; each of the others can be signed out by '
          + 'itself, without a redirect. For applications that allow several sessions.\n\n'
          + 'You decide: the place it stands in, what else has to change with the account (data that was loaded for the other one), '
          + 'and the sign-in page that “Add account” leads to (`signInUrl`).',
      },
    },
  },
})

/** The current account has a check. Signing it out too is what the last line is for. */
export const ThreeAccounts = meta.story({ name: 'Three accounts', parameters: shownCode(source) })

ThreeAccounts.test('switches, signs one out, adds one, and signs out all', async ({ canvas, clerk, step, userEvent }) => {
  const account = (name: string) => canvas.getByRole('button', { name: new RegExp(`^${name}`) })
  await step('Ada Lovelace is the current one, and only the others have a sign-out', async () => {
    await expect(account('Ada Lovelace')).toHaveAttribute('aria-current', 'true')
    await expect(canvas.queryByRole('button', { name: 'Sign out Ada Lovelace' })).toBeNull()
    await expect(canvas.getByRole('button', { name: 'Sign out Alan Turing' })).toBeVisible()
  })
  await step('A click on another account makes it the current one, and keeps the focus', async () => {
    await userEvent.click(account('Grace Hopper'))
    await waitFor(() => expect(account('Grace Hopper')).toHaveAttribute('aria-current', 'true'))
    await expect(clerk.session?.id).toBe('sess_2')
    await expect(account('Grace Hopper')).toHaveFocus()
    await expect(account('Ada Lovelace')).toHaveAttribute('aria-current', 'false')
  })
  await step('One that is not current is signed out alone, without a redirect', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out Ada Lovelace' }))
    await waitFor(() => expect(canvas.queryByText('Ada Lovelace')).toBeNull())
    await expect(signedIn(clerk)).toEqual(['sess_2', 'sess_3'])
    await expect(requests(clerk)).toContain('POST /client/sessions/sess_1/remove')
    await expect(navigations(clerk)).toEqual([])
  })
  await step('The focus goes to the heading, not to nowhere', async () => {
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Accounts' })).toHaveFocus())
  })
  await step('“Add account” leads to signing in', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Add account' }))
    await waitFor(() => expect(navigations(clerk).at(-1)).toContain('/sign-in'))
  })
  await step('The last line signs out all', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out of all accounts' }))
    await waitFor(() => expect(navigations(clerk).at(-1)).toBe('/'))
    await expect(signedIn(clerk)).toEqual([])
    await waitFor(() => expect(canvas.queryByRole('heading')).toBeNull())
  })
})

/** One account is being signed out; the others can be used meanwhile. */
export const OnePending = meta.story({
  name: 'One pending',
  ...ownScenario,
  parameters: { clerk: { sessions: 3, latency: 2 ** 30 }, ...shownCode(source, { autoplay: true }) },
  play: ({ canvas }) => {
    // Without the focus, which would scroll a docs page to this story.
    canvas.getByRole('button', { name: 'Sign out Grace Hopper' }).click()
  },
})

OnePending.test('is busy with one, and ready for the others', async ({ canvas, clerk }) => {
  await expect(canvas.getByRole('button', { name: 'Sign out Grace Hopper' })).toHaveAttribute('aria-busy', 'true')
  await expect(canvas.getByRole('button', { name: 'Sign out Alan Turing' })).not.toHaveAttribute('aria-busy')
  await expect(canvas.getByRole('button', { name: /^Ada Lovelace/ })).toHaveAttribute('aria-current', 'true')
  await expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2', 'sess_3'])
})

/** One sign-out failed: its button says so, and the account stays. */
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

OneFailed.test('keeps everybody signed in', async ({ canvas, clerk }) => {
  await expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2', 'sess_3'])
  await expect(canvas.getByText('Grace Hopper')).toBeVisible()
  await expect(canvas.getByRole('button', { name: /^Ada Lovelace/ })).toHaveAttribute('aria-current', 'true')
})
