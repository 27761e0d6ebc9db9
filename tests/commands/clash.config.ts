import { defineConfig } from 'vitest/config'

// commands.test.ts expects that Vitest can't start these two projects together, because their `maxWorkers` differ.
export default defineConfig({
  test: {
    include: ['tests/commands/*.test.ts'],
    projects: [
      { extends: true, test: { name: 'one', maxWorkers: 2 } },
      { extends: true, test: { name: 'other', maxWorkers: 3 } },
    ],
  },
})
