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
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: 'Ends every session of this device but the current one, one after the other, and says which of them did not end. '
          + 'The current one stays, also when Clerk knows none for a moment. Without a redirect.\n\n'
          + 'You decide: the words, and whether to ask first. Sessions on other devices are not Clerk’s to end from here: that is what '
          + '`user.getSessions()` and `revoke()` are for.',
      },
    },
  },
})

/** On a page about the account’s security. */
export const TwoOthers = meta.story({
  name: 'Two others',
  parameters: { clerk: { sessions: 3, activeSessionId: 'sess_2' }, ...shownCode(source) },
})

TwoOthers.test('ends the others one at a time, and stays', async ({ canvas, clerk, step, userEvent }) => {
  await step('It names the others, not the current one', async () => {
    await expect(canvas.getByText('Also signed in on this device: Ada Lovelace, Alan Turing.')).toBeVisible()
  })
  await step('A click ends them one after the other, without a redirect', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out all others' }))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Signed out of 2 accounts.'))
    await expect(signedIn(clerk)).toEqual(['sess_2'])
    await expect(requests(clerk)).toEqual(['POST /client/sessions/sess_1/remove', 'POST /client/sessions/sess_3/remove'])
    const [first, second] = clerk.trace.flatMap((entry, at) => entry.type === 'request' && entry.path.endsWith('/remove') ? [at] : [])
    await expect(clerk.trace.slice(first, second)).toContainEqual(expect.objectContaining({ sessions: ['sess_2', 'sess_3'] }))
    await expect(navigations(clerk)).toEqual([])
    await expect(clerk.session?.id).toBe('sess_2')
  })
  await step('Nobody is left to sign out, and the focus is not lost', async () => {
    await expect(canvas.getByText('Nobody else is signed in on this device.')).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Other accounts' })).toHaveFocus())
  })
})

/** Under way. Nobody has gone yet. */
export const SigningOut = meta.story({
  name: 'Signing out',
  ...ownScenario,
  parameters: { clerk: { sessions: 3, latency: 2 ** 30 }, ...shownCode(source, { autoplay: true }) },
  play: ({ canvas }) => {
    // Without the focus, which would scroll a docs page to this story.
    canvas.getByRole('button', { name: 'Sign out all others' }).click()
  },
})

SigningOut.test('asks for one at a time, once', async ({ canvas, clerk, userEvent }) => {
  const button = canvas.getByRole('button', { name: 'Sign out all others' })
  await expect(button).toHaveAttribute('aria-busy', 'true')
  await userEvent.click(button)
  await expect(canvas.getByRole('status')).toHaveTextContent('Signing out…')
  await expect(requests(clerk)).toEqual(['POST /client/sessions/sess_2/remove'])
})

/** One of them did not end: the page says who, and why; the next click tries that one again. */
export const OneFailed = meta.story({
  name: 'One failed',
  ...ownScenario,
  parameters: { clerk: { sessions: 3, respond: unavailable('sess_2') }, ...shownCode(source, { autoplay: true }) },
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Sign out all others' }).click()
    await canvas.findByText('Signed out of one account.')
  },
})

OneFailed.test('says who is still signed in', async ({ canvas, clerk, step, userEvent }) => {
  const failure = `Grace Hopper is still signed in. ${unavailableMessage}`
  await step('The button has a badge', async () => {
    await expect(canvas.getByRole('button', { name: 'Sign out all others' })).toHaveAttribute('data-failed')
  })
  await step('The one after the failure has ended all the same', async () => {
    await expect(canvas.getByRole('status')).toHaveTextContent(failure)
    await expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
    await expect(clerk.session?.id).toBe('sess_1')
  })
  await step('The next click asks for that one alone', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out all others' }))
    await waitFor(() => expect(requests(clerk)).toHaveLength(3))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(failure))
    await expect(requests(clerk).at(-1)).toBe('POST /client/sessions/sess_2/remove')
    await expect(signedIn(clerk)).toEqual(['sess_1', 'sess_2'])
  })
})

/** Nobody else is signed in: there is nothing to click. */
export const NobodyElse = meta.story({ name: 'Nobody else', ...ownScenario, parameters: shownCode(source) })

NobodyElse.test('has no button', async ({ canvas }) => {
  await expect(canvas.getByText('Nobody else is signed in on this device.')).toBeVisible()
  await expect(canvas.queryByRole('button')).toBeNull()
})
