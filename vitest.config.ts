import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import type { BrowserConfigOptions } from 'vitest/node'
import { chromiumLaunchOptions } from './scripts/lib/chromium.js'
import { contractSummary } from './tests/contract/summaryReporter.js'
import { contrastSummary } from './tests/accessibility/support/contrastReporter.js'
import { faultSummary } from './tests/faults/summaryReporter.js'
import { secondCopy } from './tests/fuzz/secondCopy.ts'

// Without one, only the projects that need a browser fail.
const browser = await chromiumLaunchOptions().catch(({ message }: Error) => void console.error(message))

export default defineConfig({
  test: {
    reporters: [['default', { summary: false }], contractSummary, contrastSummary, faultSummary],
    silent: 'passed-only',
    projects: [
      testProject('unit', 'jsdom', {
        include: ['tests/{unit,repository}/**/*.test.ts', 'stories/guides/testing/examples/*.test.ts'],
        // A page and its modules for each of the files would take longer than the tests.
        isolate: false,
        // One of two files waits for a timer most of the time.
        maxWorkers: 2,
        // Vitest refuses to start projects of one group that differ in the number of workers.
        sequence: { groupOrder: 1 },
        setupFiles: 'tests/support/emptyPage.ts',
      }),
      testProject('routing', 'jsdom'),
      testProject('ssr', 'node'),
      testProject('commands', 'node', { testTimeout: 30_000 }),
      testProject('contract', 'jsdom'),
      testProject('faults', 'jsdom'),
      { ...testProject('fuzz', 'jsdom', { include: ['tests/fuzz/fuzz.test.ts'] }), plugins: [secondCopy()] },
      {
        extends: './vite.config.ts',
        plugins: [secondCopy()],
        // Found late, a dependency makes Vite reload the page in the middle of a run.
        optimizeDeps: { force: true, include: ['vue', 'vue-router', 'fast-check', '@clerk/clerk-js/no-rhc', '@mswjs/interceptors/fetch'] },
        cacheDir: 'node_modules/.cache/fuzz-browser',
        test: { name: 'fuzz:browser', include: ['tests/fuzz/browser/*.test.ts'], env: fuzzEnvironment(), browser: inChromium() },
      },
      testProject('package', 'node', {
        testTimeout: 60_000, hookTimeout: 60_000, globalSetup: './tests/package/pack.ts',
      }),
      testProject('consumers', 'node', {
        testTimeout: 120_000, hookTimeout: 600_000, globalSetup: './tests/package/pack.ts', fileParallelism: false,
      }),
      testProject('bench', 'jsdom', { testTimeout: 60_000 }),
      testProject('endurance', 'node', { testTimeout: 600_000, hookTimeout: 180_000, fileParallelism: false }),
      testProject('e2e', 'node', { testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false }),
      testProject('accessibility', 'node', {
        globalSetup: 'tests/accessibility/support/serveBuiltApp.ts',
        testTimeout: 30_000,
        hookTimeout: 60_000,
        fileParallelism: false,
      }),
      storyProject('stories'),
      storyProject('stories:clerk-js', { clerkEngine: 'clerk-js' }),
      storyProject('stories:dark', { theme: 'dark' }),
      storyProject('stories:rtl', { direction: 'rtl' }),
    ],
  },
})

function testProject(
  name: string,
  environment: 'node' | 'jsdom',
  limits: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    extends: './vite.config.ts',
    test: { name, environment, include: [`tests/${name}/**/*.test.ts`], ...limits },
  }
}

// Every story of the Storybook, under these toolbar globals, with axe.
async function storyProject(
  name: string,
  initialGlobals: Record<string, unknown> = {},
): Promise<TestProjectInlineConfiguration> {
  return {
    extends: './vite.config.ts',
    plugins: [await storybookTest({ configDir: '.storybook', initialGlobals }), ownDependencyCache(name)],
    // Bundled anew for every run: a dependency that an earlier run did not know makes Vite reload in the middle of
    // this one, which fails stories.
    optimizeDeps: { force: true, include: ['vue'] },
    test: {
      name,
      browser: inChromium(),
    },
  }
}

function inChromium(): BrowserConfigOptions {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: structuredClone(browser) }),
    instances: [{ browser: 'chromium' }],
  }
}

// A page has no environment.
function fuzzEnvironment() {
  const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env
  return { ...FUZZ_RUNS && { FUZZ_RUNS }, ...FUZZ_SEED && { FUZZ_SEED }, ...FUZZ_PATH && { FUZZ_PATH } }
}

// Storybook gives all projects one folder for bundled dependencies, where they would overwrite each other's.
function ownDependencyCache(project: string): Plugin {
  return {
    name: 'own-dependency-cache',
    enforce: 'post',
    config: () => ({ cacheDir: `node_modules/.cache/${project.replace(':', '-')}` }),
  }
}
