import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export default defineConfig({
  testDir: '.',
  testIgnore: 'selftest/**',
  outputDir: inRoot('node_modules/.cache/visual/results'),
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  updateSnapshots: 'none',
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: [
    ['./reporter.ts'],
    ['html', { open: 'never', outputFolder: inRoot('visual-report') }],
  ],
  use: { browserName: 'chromium', launchOptions: await chromiumLaunchOptions() },
})
