import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'

export default defineConfig({
  globalSetup: './serveApps.ts',
  projects: [
    { name: 'fixture', testDir: '.' },
    { name: 'docs', testDir: '../../stories/guides/testing/examples' },
  ],
  testMatch: '*.spec.ts',
  outputDir: '../../node_modules/.cache/playwright-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { baseURL: process.env.APP_URL, launchOptions: await chromiumLaunchOptions() },
})
