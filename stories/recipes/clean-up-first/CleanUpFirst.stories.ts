import { expect, fireEvent, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { navigations, signedIn } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { shownCode } from '../../support/shownCode'
import { unavailable } from '../../support/unavailable'
import CleanUpFirst from './CleanUpFirst.vue'
import source from './CleanUpFirst.vue?raw'

const meta = preview.meta({
  title: 'Recipes/Clean-up before leaving',
  component: CleanUpFirst,
  tags: ['autodocs'],
  parameters: {
    clerk: { options: { afterSignOutUrl: '/goodbye' } },
    docs: {
      description: {
        component: '`signOutCallback` runs once the session has ended, and is awaited: the place to remove what this browser keeps of '
          + 'the user. It replaces Clerk’s redirect, so it ends with one of its own, to where Clerk would have gone. If it throws, '
          + 'the session has ended all the same: the button fails, and the next click runs it again, so write it such that it '
          + 'can run twice.\n\n'
          + 'You decide: what to remove. Save what must not be lost before the sign-out: afterwards there is no session to save it with.',
      },
    },
  },
})

// Without the focus: a docs page plays both stories at once, and would write both texts where the focus is.
const writeNote = (field: HTMLElement) => fireEvent.input(field, { target: { value: 'Call Charles back' } })

/** A note that was kept in the browser leaves with its user. */
export const WithNote = meta.story({
  name: 'With note',
  parameters: shownCode(source, { autoplay: true }),
  play: async ({ canvas }) => { await writeNote(canvas.getByRole('textbox', { name: 'Note to self' })) },
})

WithNote.test('removes the note, then leaves', async ({ canvas, clerk, step, userEvent }) => {
  await step('The browser keeps the note', async () => {
    await expect(window.localStorage.getItem('note')).toBe('Call Charles back')
  })
  await step('The sign-out removes it, and goes where Clerk would have gone', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(navigations(clerk)).toEqual([clerk.buildAfterSignOutUrl().replace(window.location.origin, '')]))
    await expect(navigations(clerk)).toEqual(['/goodbye'])
    await expect(signedIn(clerk)).toEqual([])
    await expect(window.localStorage.getItem('note')).toBeNull()
    await expect(canvas.getByRole('textbox', { name: 'Note to self' })).toHaveValue('')
  })
})

/** The sign-out failed: nothing is removed, since the user is still there. */
export const Failed = meta.story({
  ...ownScenario,
  parameters: { clerk: { respond: unavailable() }, ...shownCode(source, { autoplay: true }) },
  play: async ({ canvas }) => {
    await writeNote(canvas.getByRole('textbox', { name: 'Note to self' }))
    // By no name, which is another one in each of the toolbar’s languages.
    const button = canvas.getByRole('button')
    button.click()
    await waitFor(() => expect(button).toHaveAttribute('data-failed'))
  },
})

Failed.test('keeps the note', async ({ canvas, clerk }) => {
  await expect(signedIn(clerk)).toEqual(['sess_1'])
  await expect(navigations(clerk)).toEqual([])
  await expect(canvas.getByRole('textbox', { name: 'Note to self' })).toHaveValue('Call Charles back')
  await expect(window.localStorage.getItem('note')).toBe('Call Charles back')
  window.localStorage.removeItem('note')
})
