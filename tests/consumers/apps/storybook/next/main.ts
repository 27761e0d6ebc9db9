import { defineMain } from '@storybook/vue3-vite/node'

export default defineMain({
  framework: '@storybook/vue3-vite',
  stories: ['./*.stories.ts'],
  core: { disableTelemetry: true },
})
