import { defineVitestConfig } from '@nuxt/test-utils/config'
import { createMockClerk } from 'vue-clerk/testing'

export default defineVitestConfig({
  test: {
    environment: 'nuxt',
    environmentOptions: {
      nuxt: { overrides: { clerk: { publishableKey: createMockClerk().publishableKey } } },
    },
    setupFiles: ['test/setup.ts'],
  },
})
