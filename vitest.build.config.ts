import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { contrastSummary } from './tests/accessibility/support/contrastReporter.js'
import { resultsReporter } from './tests/accessibility/support/resultsReporter.js'
import { browserTable } from './tests/browsers/tableReporter.js'

// Configures the tests that build or start a program, such as the package, the Storybook and the commands of the docs.
export default defineConfig({
  test: {
    reporters: [['default', { summary: false }], contrastSummary, resultsReporter, browserTable],
    silent: 'passed-only',
    projects: [
      buildProject('commands', { testTimeout: 30_000 }),
      buildProject('package', { testTimeout: 180_000, hookTimeout: 120_000, globalSetup: './tests/package/support/pack.ts' }),
      buildProject('consumers', {
        globalSetup: ['./tests/package/support/pack.ts', './tests/consumers/appsFolder.ts'],
        testTimeout: 120_000,
        hookTimeout: 600_000,
        fileParallelism: false,
      }),
      // scripts/matrix.js runs these tests, which need other versions of packages.
      buildProject('matrix', { testTimeout: 60_000, hookTimeout: 120_000 }),
      buildProject('endurance', { testTimeout: 600_000, hookTimeout: 180_000, fileParallelism: false }),
      buildProject('e2e', {
        globalSetup: 'tests/e2e/storybook/serveStorybook.ts',
        testTimeout: 60_000,
        hookTimeout: 60_000,
        // Three test files run at a time, because a file waits for the browser most of the time.
        maxWorkers: 3,
        // Vitest requires a group for each value of `maxWorkers`.
        sequence: { groupOrder: 1 },
      }),
      buildProject('browsers', {
        globalSetup: ['tests/e2e/storybook/serveStorybook.ts', 'tests/browsers/server/builtPages.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
      buildProject('accessibility', {
        globalSetup: 'tests/accessibility/support/serveBuiltApp.ts',
        testTimeout: 30_000,
        hookTimeout: 60_000,
        fileParallelism: false,
      }),
    ],
  },
})

function buildProject(name: string, options: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    extends: './vite.config.ts',
    test: { name, environment: 'node', include: [`tests/${name}/**/*.test.ts`], ...options },
  }
}
