import { expect, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { signedIn } from '../../../support/observed'
import { shownCode } from '../../support/shownCode'
import IconLibrary from './IconLibrary.vue'
import source from './IconLibrary.vue?raw'

const meta = preview.meta({
  title: 'Recipes/With an icon library',
  component: IconLibrary,
})

/** Lucide’s icon `LogOut` before the default label. */
export const Lucide = meta.story({ parameters: shownCode(source) })

Lucide.test('has only the label as its accessible name, and mirrors the icon in right-to-left languages', async ({ canvas, canvasElement, clerk, step, userEvent }) => {
  const icon = canvasElement.querySelector('svg')!
  const { documentElement } = canvasElement.ownerDocument
  const { dir } = documentElement
  await step('Find a 16-pixel icon that is hidden from assistive technology', async () => {
    await expect(icon).toHaveAttribute('aria-hidden', 'true')
    await expect(icon.getBoundingClientRect().width).toBe(16)
  })
  await step('Change the page’s direction: the icon is mirrored only in the direction from right to left', async () => {
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
