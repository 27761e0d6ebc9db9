import { expect, waitFor } from 'storybook/test'
import preview from '#.storybook/preview'
import { signedIn } from '../../../support/observed'
import { shownCode } from '../../support/shownCode'
import TailwindClasses from './TailwindClasses.vue'
import source from './TailwindClasses.vue?raw'
import './tailwind.css'

const meta = preview.meta({
  title: 'Recipes/With Tailwind classes',
  component: TailwindClasses,
})

/** The button with Tailwind classes, and your own button. */
export const Utilities = meta.story({ parameters: shownCode(source) })

Utilities.test('overrides the button’s rules with Tailwind classes', async ({ canvas, clerk, step, userEvent }) => {
  const packageButton = canvas.getByRole('button', { name: 'Sign Out' })
  const appButton = canvas.getByRole('button', { name: 'Sign out' })
  await step('Find the radius and padding that the classes set, and the button’s own font and height', async () => {
    const { borderTopLeftRadius, paddingInlineStart, fontSize, minBlockSize } = getComputedStyle(packageButton)
    await expect(parseFloat(borderTopLeftRadius)).toBeGreaterThan(1000)
    await expect([paddingInlineStart, fontSize, minBlockSize]).toEqual(['24px', '14px', '36px'])
    await expect(getComputedStyle(packageButton).backgroundColor).not.toBe(getComputedStyle(appButton).backgroundColor)
  })
  await step('Find the app’s own button without styles of this package', async () => {
    await expect(appButton).not.toHaveClass('vc-button')
    await expect(getComputedStyle(appButton).backgroundColor).toBe('rgba(0, 0, 0, 0)')
    await expect(getComputedStyle(appButton).borderTopStyle).toBe('solid')
  })
  await step('Click the app’s own button: the session ends', async () => {
    await userEvent.click(appButton)
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })
})
