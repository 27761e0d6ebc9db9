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
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component: [
          'Classes on the button win over its own rules, which are in `@layer vue-clerk`. A colour is best set by the button’s',
          'variable: hover, pressed and a readable label follow it. Or take the `handler`, and write the whole button.',
          '',
          'Say the order of the layers once, in the first style sheet of the app. The button comes after `base`, whose reset would',
          'undo it, and before `utilities`:',
          '',
          '```css',
          '@layer theme, base, vue-clerk, components, utilities;',
          '@import \'tailwindcss\';',
          '@import \'vue-clerk/style.css\';',
          '```',
        ].join('\n'),
      },
    },
  },
})

/** The button with classes, and beside it one that is made of them. */
export const Utilities = meta.story({ parameters: shownCode(source) })

Utilities.test('wins over the button’s own rules', async ({ canvas, clerk, step, userEvent }) => {
  const ours = canvas.getByRole('button', { name: 'Sign Out' })
  const own = canvas.getByRole('button', { name: 'Leave' })
  await step('Rounding and padding are the classes’, the rest is the button’s', async () => {
    const { borderTopLeftRadius, paddingInlineStart, fontSize, minBlockSize } = getComputedStyle(ours)
    await expect(parseFloat(borderTopLeftRadius)).toBeGreaterThan(1000)
    await expect([paddingInlineStart, fontSize, minBlockSize]).toEqual(['24px', '14px', '36px'])
    await expect(getComputedStyle(ours).backgroundColor).not.toBe(getComputedStyle(own).backgroundColor)
  })
  await step('The app’s own button has nothing of ours', async () => {
    await expect(own).not.toHaveClass('vc-button')
    await expect(getComputedStyle(own).backgroundColor).toBe('rgba(0, 0, 0, 0)')
    await expect(getComputedStyle(own).borderTopStyle).toBe('solid')
  })
  await step('It signs out', async () => {
    await userEvent.click(own)
    await waitFor(() => expect(signedIn(clerk)).toEqual([]))
  })
})
