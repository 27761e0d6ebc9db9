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
        component: 'Puts any icon in `icon-before` or `icon-after`. The button sets its size. The arrow points to the '
          + 'end of the line, so it is mirrored in right-to-left languages.\n\n'
          + 'Adapt it: the library, here `@lucide/vue`. If yours doesn’t hide icons from assistive technology, add '
          + '`aria-hidden="true"`, because the label is the name.',
      },
    },
  },
})

/** Lucide’s `LogOut` before the default label. */
export const Lucide = meta.story({ parameters: shownCode(source) })

Lucide.test('is named by its label and mirrors the icon', async ({ canvas, canvasElement, clerk, step, userEvent }) => {
  const icon = canvasElement.querySelector('svg')!
  const { documentElement } = canvasElement.ownerDocument
  const { dir } = documentElement
  await step('Find a 16-pixel icon that is hidden from assistive technology', async () => {
    await expect(icon).toHaveAttribute('aria-hidden', 'true')
    await expect(icon.getBoundingClientRect().width).toBe(16)
  })
  await step('Change the direction: the icon is mirrored', async () => {
    documentElement.dir = 'ltr'
    await expect(getComputedStyle(icon).scale).toBe('none')
    documentElement.dir = 'rtl'
    await expect(getComputedStyle(icon).scale).toBe('-1 1')
    documentElement.dir = dir
  })
  await step('Click: the session ends', async () => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign Out' }))
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })
})
