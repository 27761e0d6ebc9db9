import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import type { BrowserConfigOptions } from 'vitest/node'
import { chromiumLaunchOptions } from './scripts/lib/chromium.js'
import { secondCopy } from './tests/fuzz/secondCopy.ts'

// The tests that run in a page of Chromium: every story, and random sequences of actions on the real clerk-js.
const launchOptions = await chromiumLaunchOptions()

export default defineConfig({
  test: {
    reporters: [['default', { summary: false }]],
    silent: 'passed-only',
    projects: [
      storyProject('stories'),
      storyProject('stories:clerk-js', { clerkEngine: 'clerk-js' }),
      storyProject('stories:dark', { theme: 'dark' }),
      storyProject('stories:rtl', { direction: 'rtl' }),
      {
        extends: './vite.config.ts',
        plugins: [secondCopy()],
        // Vite reloads the page when it finds a new dependency during a run, which fails the tests.
        optimizeDeps: { force: true, include: ['vue', 'vue-router', 'fast-check', '@clerk/clerk-js/no-rhc', '@mswjs/interceptors/fetch'] },
        cacheDir: 'node_modules/.cache/fuzz-browser',
        test: { name: 'fuzz:browser', include: ['tests/fuzz/browser/*.test.ts'], env: fuzzEnvironment(), browser: inChromium() },
      },
    ],
  },
})

/** Returns a project that tests every story under these toolbar globals, with axe. */
async function storyProject(
  name: string,
  initialGlobals: Record<string, unknown> = {},
): Promise<TestProjectInlineConfiguration> {
  return {
    extends: './vite.config.ts',
    plugins: [await storybookTest({ configDir: '.storybook', initialGlobals }), ownDependencyCache(name)],
    // Vite reloads the page when it finds a new dependency during a run, which fails stories.
    optimizeDeps: { force: true, include: ['vue'] },
    test: { name, browser: inChromium() },
  }
}

function inChromium(): BrowserConfigOptions {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: structuredClone(launchOptions) }),
    instances: [{ browser: 'chromium' }],
  }
}

/** Returns the variables for the page, which has no environment. */
function fuzzEnvironment() {
  const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env
  return { ...FUZZ_RUNS && { FUZZ_RUNS }, ...FUZZ_SEED && { FUZZ_SEED }, ...FUZZ_PATH && { FUZZ_PATH } }
}

/** Replaces Storybook's cache folder, because the projects would overwrite each other's dependencies there. */
function ownDependencyCache(project: string): Plugin {
  return {
    name: 'own-dependency-cache',
    enforce: 'post',
    config: () => ({ cacheDir: `node_modules/.cache/${project.replace(':', '-')}` }),
  }
}
