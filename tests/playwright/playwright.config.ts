import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'

const { PLAYWRIGHT_BROWSER: browserName = 'chromium' } = process.env
if (browserName !== 'chromium' && browserName !== 'firefox' && browserName !== 'webkit') {
  throw new Error(`PLAYWRIGHT_BROWSER is "${browserName}", but must be chromium, firefox or webkit.`)
}
// Playwright has its own builds of Firefox and WebKit. `npx playwright install` downloads these builds.
const launchOptions = browserName === 'chromium' ? await chromiumLaunchOptions() : {}

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
  use: { baseURL: process.env.APP_URL, browserName, launchOptions },
})
