import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  reporter: 'line',
  workers: 1,
  use: {
    baseURL: process.env.APP_URL,
    launchOptions: JSON.parse(process.env.LAUNCH_OPTIONS ?? '{}'),
  },
})
