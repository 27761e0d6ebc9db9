import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from '../../../scripts/lib/chromium.js'

export default defineConfig({
  testDir: '.',
  testMatch: 'selftest.spec.ts',
  outputDir: fileURLToPath(new URL('../../../node_modules/.cache/visual/selftest', import.meta.url)),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  reporter: [['./tableReporter.ts']],
  use: { browserName: 'chromium', launchOptions: await chromiumLaunchOptions() },
})
