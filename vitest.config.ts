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
        // Test files share the page and the modules. To create new ones takes longer than to run the tests of a file.
        isolate: false,
        // The tests wait for timers most of the time, so two workers are faster even on one core.
        maxWorkers: 2,
        // This project has its own group, because the projects of a group must have the same number of workers.
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
