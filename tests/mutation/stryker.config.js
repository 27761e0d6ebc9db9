// The config of `npm run test:mutation`. tests/README.md explains mutation testing.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/{clerk,components,composables,router,shared,sign-in,sign-out}/**/*.ts',
    'src/{context,plugin}.ts',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // `related: true` would run only the tests that import a changed file. Vitest would find none of these tests, because
  // the tests import `vue-clerk`, and Vitest doesn't resolve that name in this search.
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Stryker adds this time to the time limit of each test, and treats a test that exceeds the limit as an endless loop.
  // On a busy machine, a test without an endless loop can be slow too.
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
