import vue from '@vitejs/plugin-vue'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    projects: [
      { extends: true, test: { name: 'jsdom', environment: 'jsdom' } },
      { extends: true, test: { name: 'happy-dom', environment: 'happy-dom' } },
      {
        extends: true,
        optimizeDeps: { include: ['vue', '@clerk/clerk-js/no-rhc', 'vue-clerk', 'vue-clerk/testing', '@testing-library/dom'] },
        test: {
          name: 'browser',
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
