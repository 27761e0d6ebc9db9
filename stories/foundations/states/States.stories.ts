// Rewrites the page's style sheets, so that a class stands for each pseudo-class. Only here: the other stories show
// what the browser itself does. (Its decorator wants a global of its own, and on a docs page it finds no story.)
import 'storybook-addon-pseudo-states/preview'
import { STORY_RENDERED } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { expect, waitFor } from 'storybook/test'
import { ClerkButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import StateMatrix from './StateMatrix.vue'

const meta = preview.meta({ title: 'States', component: ClerkButton })

/** Every variant, tone and size in every state. Hover, active and focus are forced; all else is the button as it is. */
export const EveryState = meta.story({
  name: 'Every state',
  render: () => StateMatrix,
  play: async ({ canvas, id }) => {
    // The add-on waits for Storybook's word that a story is drawn. That comes after this, and a test has no Storybook at all.
    addons.getChannel().emit(STORY_RENDERED, id)
    const [focused] = canvas.getAllByRole('button').filter(({ className }) => className.includes('pseudo-focus-visible'))
    await waitFor(() => expect(getComputedStyle(focused!).outlineStyle).toBe('solid'))
  },
})

EveryState.test('shows each state as it is', async ({ canvas, step }) => {
  const row = canvas.getAllByRole('row', { name: /^solid neutral/i })[1]!
  const [rest, hover, active, focus, disabled, pending, failed] = [...row.querySelectorAll('button')]
  const background = (button?: Element) => getComputedStyle(button!).backgroundColor
  await step('Hover and active change the background, a little and a little more', async () => {
    await waitFor(() => expect(background(hover)).not.toBe(background(rest)))
    await expect(background(active)).not.toBe(background(rest))
    await expect(background(active)).not.toBe(background(hover))
  })
  await step('Focus has a ring', async () => {
    await waitFor(() => expect(getComputedStyle(focus!).outlineWidth).toBe('2px'))
    await expect(getComputedStyle(rest!).outlineStyle).toBe('none')
  })
  await step('The others are what they say', async () => {
    await expect(disabled).toBeDisabled()
    await expect(pending).toHaveAttribute('aria-busy', 'true')
    await expect(failed).toHaveAttribute('data-failed')
  })
})
