import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'

export default defineConfig({
  testDir: '.',
  globalSetup: './serveApps.ts',
  outputDir: '../../node_modules/.cache/playwright-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { launchOptions: await chromiumLaunchOptions() },
})
