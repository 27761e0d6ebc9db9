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
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: 'The button has `type="button"`: it submits no form, and Enter in a field does what the form is for. A button of your '
          + 'own in the slot need not say so: the `handler` prevents the click’s default.\n\n'
          + 'You decide: the form, and what becomes of a draft, since Clerk leaves the page once the session has ended. '
          + '[Ask first](?path=/docs/recipes-confirmation--docs), or [keep it](?path=/docs/recipes-clean-up-before-leaving--docs).',
      },
    },
  },
})

// Without the focus: a docs page plays both stories at once, and would write both texts where the focus is.
const writeDraft = (field: HTMLElement) => fireEvent.input(field, { target: { value: 'Countess' } })

/** A form with a way out beside its own button. */
export const Draft = meta.story({
  parameters: shownCode(source, { autoplay: true }),
  play: async ({ canvas }) => { await writeDraft(canvas.getByRole('textbox', { name: 'Display name' })) },
})

Draft.test('signs out without submitting', async ({ canvas, clerk, step, userEvent }) => {
  const field = canvas.getByRole('textbox', { name: 'Display name' })
  await step('A click signs out; nothing is saved, and the draft is still there', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
    await expect(canvas.getByText('Not saved yet.')).toBeVisible()
    await expect(field).toHaveValue('Countess')
  })
  await step('Enter in the field saves, and signs nobody out', async () => {
    const before = requests(clerk)
    await userEvent.type(field, '{Enter}')
    await expect(canvas.getByText('Saved: Countess')).toBeVisible()
    await expect(requests(clerk)).toEqual(before)
  })
})

/** The sign-out failed: the draft is as it was. */
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
