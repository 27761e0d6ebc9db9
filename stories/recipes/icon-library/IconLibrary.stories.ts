import { expect, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { signedIn } from '../../../support/observed'
import { shownCode } from '../../support/shownCode'
import IconLibrary from './IconLibrary.vue'
import source from './IconLibrary.vue?raw'

const meta = preview.meta({
  title: 'Recipes/With an icon library',
  component: IconLibrary,
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: 'Any icon goes into `icon-before` or `icon-after`; the button gives it its size. An arrow that means “out” points to '
          + 'the end of the line, so it is mirrored where text runs from right to left.\n\n'
          + 'You decide: the icons (here `npm install @lucide/vue`). Where a library does not hide them from assistive technology, add '
          + '`aria-hidden="true"`: the label is the name.',
      },
    },
  },
})

/** Lucide’s `LogOut`, before the button’s own label. */
export const Lucide = meta.story({ parameters: shownCode(source) })

Lucide.test('is named by its label, and mirrors its arrow', async ({ canvas, canvasElement, clerk, step, userEvent }) => {
  const icon = canvasElement.querySelector('svg')!
  const { documentElement } = canvasElement.ownerDocument
  const { dir } = documentElement
  await step('The icon has the button’s size, and no name', async () => {
    await expect(icon).toHaveAttribute('aria-hidden', 'true')
    await expect(icon.getBoundingClientRect().width).toBe(16)
  })
  await step('It points to the end of the line', async () => {
    documentElement.dir = 'ltr'
    await expect(getComputedStyle(icon).scale).toBe('none')
    documentElement.dir = 'rtl'
    await expect(getComputedStyle(icon).scale).toBe('-1 1')
    documentElement.dir = dir
  })
  await step('A click signs out', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })
})
