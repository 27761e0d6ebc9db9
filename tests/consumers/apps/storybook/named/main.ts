import { defineMain } from '@storybook/vue3-vite/node'

export default defineMain({
  framework: '@storybook/vue3-vite',
  stories: ['./*.stories.ts'],
  addons: ['vue-clerk/storybook'],
  core: { disableTelemetry: true },
})
