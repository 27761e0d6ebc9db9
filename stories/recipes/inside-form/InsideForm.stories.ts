import { expect, fireEvent, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { requests, signedIn } from '../../../support/observed'
import { ownScenario } from '../../support/ownScenario'
import { shownCode } from '../../support/shownCode'
import { unavailable } from '../../support/unavailable'
import InsideForm from './InsideForm.vue'
import source from './InsideForm.vue?raw'

const meta = preview.meta({
  title: 'Recipes/Inside a form',
  component: InsideForm,
})

// Doesn't focus the field. A docs page runs the play functions of both stories at once, so the focus would move between
// the fields of the stories.
const writeDraft = (field: HTMLElement) => fireEvent.input(field, { target: { value: 'Countess' } })

/** A form with a sign-out button beside the submit button. */
export const Draft = meta.story({
  parameters: shownCode(source, { autoplay: true }),
  play: async ({ canvas }) => { await writeDraft(canvas.getByRole('textbox', { name: 'Display name' })) },
})

Draft.test('signs out without submitting the form', async ({ canvas, clerk, step, userEvent }) => {
  const field = canvas.getByRole('textbox', { name: 'Display name' })
  await step('Click: the session ends, nothing is saved, and the draft stays', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    await expect(canvas.getByText('Not saved yet.')).toBeVisible()
    await expect(field).toHaveValue('Countess')
  })
  await step('Press Enter in the field: the form is saved, and no request is sent', async () => {
    const before = requests(clerk)
    await userEvent.type(field, '{Enter}')
    await expect(canvas.getByText('Saved: Countess')).toBeVisible()
    await expect(requests(clerk)).toEqual(before)
  })
})

/** The sign-out failed. The draft stays in the form. */
export const Failed = meta.story({
  ...ownScenario,
  parameters: { clerk: { respond: unavailable() }, ...shownCode(source, { autoplay: true }) },
  play: async ({ canvas }) => {
    await writeDraft(canvas.getByRole('textbox', { name: 'Display name' }))
    const button = canvas.getByRole('button', { name: 'Sign out' })
    button.click()
    await waitFor(() => expect(button).toHaveAttribute('data-failed'))
  },
})

Failed.test('keeps the draft and the session', async ({ canvas, clerk }) => {
  await expect(canvas.getByRole('textbox', { name: 'Display name' })).toHaveValue('Countess')
  await expect(canvas.getByText('Not saved yet.')).toBeVisible()
  await expect(signedIn(clerk)).toEqual(['sess_1'])
})
