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
  parameters: {
    clerk: { options: { afterSignOutUrl: '/goodbye' } },
  },
})

// Doesn't focus the field. A docs page runs the play functions of both stories at once, so the focus would move between
// the fields of the stories.
const writeNote = (field: HTMLElement) => fireEvent.input(field, { target: { value: 'Call Charles back' } })

/** The browser stores a note. The callback removes the note after the sign-out. */
export const WithNote = meta.story({
  name: 'With note',
  parameters: shownCode(source, { autoplay: true }),
  play: async ({ canvas }) => { await writeNote(canvas.getByRole('textbox', { name: 'Note to self' })) },
})

WithNote.test('removes the note, then redirects', async ({ canvas, clerk, step, userEvent }) => {
  await step('Find the note in the browser’s storage', async () => {
    await expect(window.localStorage.getItem('note')).toBe('Call Charles back')
  })
  await step('Click: the callback removes the note and navigates to `afterSignOutUrl`', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(navigations(clerk)).toEqual([clerk.buildAfterSignOutUrl().replace(window.location.origin, '')]))
    await expect(navigations(clerk)).toEqual(['/goodbye'])
    await expect(signedIn(clerk)).toEqual([])
    await expect(window.localStorage.getItem('note')).toBeNull()
    await expect(canvas.getByRole('textbox', { name: 'Note to self' })).toHaveValue('')
  })
})

/** The sign-out failed. The note stays, because the user is still signed in. */
export const Failed = meta.story({
  ...ownScenario,
  parameters: { clerk: { respond: unavailable() }, ...shownCode(source, { autoplay: true }) },
  play: async ({ canvas }) => {
    await writeNote(canvas.getByRole('textbox', { name: 'Note to self' }))
    // Finds the button without its name, because the name depends on the toolbar's language.
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
