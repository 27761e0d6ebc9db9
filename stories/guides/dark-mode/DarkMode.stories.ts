// The figures of the guide "Dark mode".
import { expect } from 'storybook/test'
import { ClerkButton } from 'vue-clerk'
import preview from '#.storybook/preview'
import { measureButton } from '../../../support/contrast/buttonContrast'
import DarkHeader from './figures/DarkHeader.vue'

const meta = preview.meta({ title: 'Fixtures/Dark mode guide', component: ClerkButton, tags: ['!dev', 'fixture'] })

const header = (scheme: 'light' | 'dark') => () => ({ components: { DarkHeader }, template: `<DarkHeader scheme="${scheme}" />` })

const textContrasts = (buttons: HTMLElement[]) => buttons.map(button => measureButton(button).text!.ratio)

/** A dark header with `color-scheme: dark`. */
export const DoSetColorScheme = meta.story({ render: header('dark') })

DoSetColorScheme.test('has readable text in every variant', async ({ canvas }) => {
  for (const contrast of textContrasts(canvas.getAllByRole('button'))) await expect(contrast).toBeGreaterThan(4.5)
})

/** A dark header without `color-scheme`. The text is unreadable on purpose, so the accessibility check is off. */
export const DontForgetColorScheme = meta.story({ render: header('light'), parameters: { a11y: { test: 'off' } } })

DontForgetColorScheme.test('has almost invisible text in the variants outline and ghost', async ({ canvas }) => {
  const [outline, ghost, solid] = textContrasts(canvas.getAllByRole('button'))
  await expect(outline).toBeLessThan(1.5)
  await expect(ghost).toBeLessThan(1.5)
  await expect(solid).toBeGreaterThan(4.5)
})
