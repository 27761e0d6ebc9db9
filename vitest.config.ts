import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { contractSummary } from './tests/contract/summaryReporter.js'
import { faultSummary } from './tests/faults/summaryReporter.js'
import { secondCopy } from './tests/fuzz/secondCopy.ts'

// The tests of the source code, which need neither a build nor a browser.
export default defineConfig({
  test: {
    reporters: [['default', { summary: false }], contractSummary, faultSummary],
    silent: 'passed-only',
    projects: [
      testProject('unit', 'jsdom', {
        include: ['tests/{unit,repository}/**/*.test.ts', 'stories/guides/testing/examples/*.test.ts'],
        // A new page and new modules for each file would take longer than its tests.
        isolate: false,
        // The files wait for timers, so that two are faster than one on each core.
        maxWorkers: 2,
        // Vitest refuses to start projects of one group that differ in the number of workers.
        sequence: { groupOrder: 1 },
        setupFiles: 'tests/support/emptyPage.ts',
      }),
      testProject('routing', 'jsdom'),
      testProject('ssr', 'node'),
      testProject('contract', 'jsdom'),
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
