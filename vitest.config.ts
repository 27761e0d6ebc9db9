import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { contractSummary } from './tests/contract/summaryReporter.js'
import { faultSummary } from './tests/faults/summaryReporter.js'
import { secondCopy } from './tests/fuzz/secondCopy.ts'

// These examples replace the page's `fetch` and Storybook's annotations, so no other test may share their pages.
const isolatedExamples = ['msw', 'composeStories'].map(name => `stories/guides/testing/examples/${name}.test.ts`)
const serverEntry = fileURLToPath(new URL('./src/server.ts', import.meta.url))

// Configures the tests that need neither a build nor a browser.
export default defineConfig({
  test: {
    reporters: [['default', { summary: false }], contractSummary, faultSummary],
    silent: 'passed-only',
    projects: [
      testProject('unit', 'jsdom', {
        include: ['tests/{unit,repository}/**/*.test.ts', 'stories/guides/testing/examples/*.test.ts'],
        exclude: isolatedExamples,
        // All test files share one page and its modules, because a new page takes longer than the tests of one file.
        isolate: false,
        // The tests wait for timers most of the time, so two workers are faster even on one core.
        maxWorkers: 2,
        // Vitest requires that all projects of a group have the same number of workers, so this project has its own group.
        sequence: { groupOrder: 1 },
        setupFiles: ['tests/support/emptyPage.ts', 'tests/support/slowEventLoop.ts'],
        // This limit only ends a test that hangs. waitFor.ts limits the waits by work.
        testTimeout: 30_000,
      }),
      testProject('routing', 'jsdom'),
      // A server that runs in Node imports src/server.ts (see the condition `node` in package.json).
      testProject('ssr', 'node', { alias: [{ find: /^vue-clerk$/, replacement: serverEntry }] }),
      testProject('contract', 'jsdom', { include: ['tests/contract/**/*.test.ts', ...isolatedExamples] }),
      testProject('faults', 'jsdom'),
      { ...testProject('fuzz', 'jsdom', { include: ['tests/fuzz/fuzz.test.ts'] }), plugins: [secondCopy()] },
    ],
  },
})

function testProject(
  name: string,
  environment: 'node' | 'jsdom',
  options: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    extends: './vite.config.ts',
    test: { name, environment, include: [`tests/${name}/**/*.test.ts`], ...options },
  }
}
