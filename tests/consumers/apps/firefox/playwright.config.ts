import process from 'node:process'
import { defineConfig } from '@playwright/test'

// The channel `moz-firefox` is an installed Firefox. Playwright 1.65 can't open a context in this channel, but 1.64 can.
export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env.APP_URL,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath: process.env.FIREFOX_PATH },
  },
})
