// Stryker changes the code in small ways and checks that tests fail: `npm run test:mutation`. tests/README.md lists the
// scores and the changes that no test detects.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/{clerk,components,composables,router,shared,sign-in,sign-out}/**/*.ts',
    'src/{context,plugin}.ts',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // The tests import the package by its name. Vite's search for the tests of a file doesn't resolve that name.
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Stryker reports a slower test as an endless loop. On a busy machine, other tests can be slow too.
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: 'node_modules/.cache/mutation.json',
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'mutation-report/index.html' },
  thresholds: { high: 95, low: 95, break: 95 },
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'storybook-static', 'visual-report', 'mutation-report'],
}
