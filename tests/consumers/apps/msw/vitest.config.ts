import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'node', environment: 'jsdom', include: ['*.test.ts'], exclude: ['*.browser.test.ts'] } },
      {
        extends: true,
        optimizeDeps: { include: ['@clerk/clerk-js/no-rhc', 'msw/browser', 'vue-clerk/msw', 'vue-clerk/testing'] },
        test: {
          name: 'browser',
          include: ['*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: JSON.parse(process.env.LAUNCH_OPTIONS ?? '{}') }),
            screenshotFailures: false,
          },
        },
      },
    ],
  },
})
