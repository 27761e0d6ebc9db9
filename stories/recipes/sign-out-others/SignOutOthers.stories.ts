import { expect, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { navigations, requests, signedIn } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { shownCode } from '../../support/shownCode'
import { unavailable, unavailableMessage } from '../../support/unavailable'
import SignOutOthers from './SignOutOthers.vue'
import source from './SignOutOthers.vue?raw'

const meta = preview.meta({
  title: 'Recipes/Sign out all others',
  component: SignOutOthers,
})

/** For a page with security settings. */
export const TwoOthers = meta.story({
  name: 'Two others',
  parameters: { clerk: { sessions: 3, activeSessionId: 'sess_2' }, ...shownCode(source) },
})

TwoOthers.test('ends the other sessions one at a time, without a redirect', async ({ canvas, clerk, step, userEvent }) => {
  await step('Find the names of the other accounts, without the current account', async () => {
    await expect(canvas.getByText('Also signed in on this device: Ada Lovelace, Alan Turing.')).toBeVisible()
  })
  await step('Click: the other sessions end one after the other, without a redirect', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out all others' }))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Signed out of 2 accounts.'))
    await expect(signedIn(clerk)).toEqual(['sess_2'])
    await expect(requests(clerk)).toEqual(['POST /client/sessions/sess_1/remove', 'POST /client/sessions/sess_3/remove'])
    const [first, second] = clerk.trace.flatMap((entry, at) => entry.type === 'request' && entry.path.endsWith('/remove') ? [at] : [])
    await expect(clerk.trace.slice(first, second)).toContainEqual(expect.objectContaining({ sessions: ['sess_2', 'sess_3'] }))
    await expect(navigations(clerk)).toEqual([])
    await expect(clerk.session?.id).toBe('sess_2')
  })
  await step('Find no other account, and the focus on the heading', async () => {
    await expect(canvas.getByText('No other account is signed in on this device.')).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Other accounts' })).toHaveFocus())
  })
})

/** The request for the first of two sessions is in flight. */
export const SigningOut = meta.story({
  name: 'Signing out',
  ...ownScenario,
  parameters: { clerk: { sessions: 3, latency: 2 ** 30 }, ...shownCode(source, { autoplay: true }) },
  play: ({ canvas }) => {
    // Calls `click()`, because `userEvent.click` would also focus the button and scroll the docs page.
    canvas.getByRole('button', { name: 'Sign out all others' }).click()
  },
})

SigningOut.test('sends one request at a time', async ({ canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out all others' })
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await userEvent.click(button)
  await expect(canvas.getByRole('status')).toHaveTextContent('Signing out…')
  await expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove'])
})

/** The sign-out of one account failed. The page names the account and the reason. The next click tries again. */
export const OneFailed = meta.story({
  name: 'One failed',
  ...ownScenario,
  parameters: { clerk: { sessions: 3, respond: unavailable('sess_2') }, ...shownCode(source, { autoplay: true }) },
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Sign out all others' }).click()
    await canvas.findByText('Signed out of one account.')
  },
})

OneFailed.test('names the account that is still signed in', async ({ canvas, clerk, step, userEvent }) => {
  const failure = `Grace Hopper is still signed in. ${unavailableMessage}`
  await step('Find the badge of the failure on the button', async () => {
    await expect(canvas.getByRole('button', { name: 'Sign out all others' })).toHaveAttribute('data-failed')
  })
  await step('Find that Alan Turing is signed out, although the sign-out of Grace Hopper failed', async () => {
    await expect(canvas.getByRole('status')).toHaveTextContent(failure)
    await expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
    await expect(clerk.session?.id).toBe('sess_1')
  })
  await step('Click again: one request is sent, for the session of Grace Hopper', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out all others' }))
    await waitFor(() => expect(requests(clerk)).toHaveLength(3))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(failure))
    await expect(requests(clerk).at(-1)).toBe('POST /client/sessions/sess_2/remove')
    await expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
  })
})

/** No other account is signed in, so there is no button. */
export const NobodyElse = meta.story({ name: 'No other accounts', ...ownScenario, parameters: shownCode(source) })

NobodyElse.test('has no button', async ({ canvas }) => {
  await expect(canvas.getByText('No other account is signed in on this device.')).toBeVisible()
  await expect(canvas.queryByRole('button')).toBeNull()
})
