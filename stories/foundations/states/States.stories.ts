// The pseudo-states add-on changes the page's style sheets, so that the class `pseudo-hover` has the styles of `:hover`.
// Only this file imports the add-on, because the other stories show the browser's own behavior. This file doesn't use the
// add-on's decorator, because the decorator doesn't work on a docs page.
import 'storybook-addon-pseudo-states/preview'
import { STORY_RENDERED } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { expect, waitFor } from 'storybook/test'
import { ClerkButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import StateMatrix from './StateMatrix.vue'

// Hides the story in the sidebar, because the page shows the story.
const meta = preview.meta({ title: 'States', component: ClerkButton, tags: ['figure'] })

/** Every variant, tone and size in every state. Classes force hover, active and focus. */
export const EveryState = meta.story({
  name: 'Every state',
  render: () => StateMatrix,
  play: async ({ canvas, id }) => {
    // The add-on waits for this event. Storybook emits the event too late, after `play`, and never in tests.
    addons.getChannel().emit(STORY_RENDERED, id)
    const [focused] = canvas.getAllByRole('button').filter(({ className }) => className.includes('pseudo-focus-visible'))
    await waitFor(() => expect(getComputedStyle(focused!).outlineStyle).toBe('solid'))
  },
})

EveryState.test('shows each state', async ({ canvas, step }) => {
  const row = canvas.getAllByRole('row', { name: /^solid neutral/i })[1]!
  const [rest, hover, active, focus, disabled, pending, failed] = [...row.querySelectorAll('button')]
  const background = (button?: Element) => getComputedStyle(button!).backgroundColor
  await step('Find different backgrounds for rest, hover and active', async () => {
    await waitFor(() => expect(background(hover)).not.toBe(background(rest)))
    await expect(background(active)).not.toBe(background(rest))
    await expect(background(active)).not.toBe(background(hover))
  })
  await step('Find the focus ring', async () => {
    await waitFor(() => expect(getComputedStyle(focus!).outlineWidth).toBe('2px'))
    await expect(getComputedStyle(rest!).outlineStyle).toBe('none')
  })
  await step('Find the disabled, the pending and the failed button', async () => {
    await expect(disabled).toBeDisabled()
    await expect(pending).toHaveAttribute('aria-busy', 'true')
    await expect(failed).toHaveAttribute('data-failed')
  })
})
