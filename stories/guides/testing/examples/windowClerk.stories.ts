import { expect } from 'storybook/test'
import preview from '#.storybook/preview'
import LegacyGreeting from './LegacyGreeting.vue'

const meta = preview.meta({ title: 'window.Clerk', component: LegacyGreeting })

export const ExposedOnWindow = meta.story({ parameters: { clerk: { exposeOnWindow: true } } })

ExposedOnWindow.test('greets the user of window.Clerk', async ({ canvas, clerk }) => {
  await expect(canvas.getByText('Hello, Ada')).toBeVisible()
  await expect((window as { Clerk?: unknown }).Clerk).toBe(clerk)
})
