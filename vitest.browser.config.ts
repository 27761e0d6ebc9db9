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
        // If Vite finds a new dependency during a run, it reloads the page, and the tests fail.
        optimizeDeps: { force: true, include: ['vue', 'vue-router', 'fast-check', '@clerk/clerk-js/no-rhc', '@mswjs/interceptors/fetch'] },
        cacheDir: 'node_modules/.cache/fuzz-browser',
        test: { name: 'fuzz:browser', include: ['tests/fuzz/browser/*.test.ts'], env: fuzzEnvironment(), browser: inChromium() },
      },
    ],
  },
})

/** Returns a project that runs every story with these toolbar globals, and checks the story with axe. */
async function storyProject(
  name: string,
  initialGlobals: Record<string, unknown> = {},
): Promise<TestProjectInlineConfiguration> {
  return {
    extends: './vite.config.ts',
    plugins: [await storybookTest({ configDir: '.storybook', initialGlobals }), ownDependencyCache(name)],
    // If Vite finds a new dependency during a run, it reloads the page, and stories fail.
    optimizeDeps: { force: true, include: ['vue'] },
    // A page for each file would take longer than its stories.
    test: { name, isolate: false, browser: inChromium() },
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

/** Returns the environment variables that the fuzz tests read. A page can't read the environment by itself. */
function fuzzEnvironment() {
  const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env
  return { ...FUZZ_RUNS && { FUZZ_RUNS }, ...FUZZ_SEED && { FUZZ_SEED }, ...FUZZ_PATH && { FUZZ_PATH } }
}

/** Gives a project its own cache folder. In Storybook's, the projects would overwrite each other's dependencies. */
function ownDependencyCache(project: string): Plugin {
  return {
    name: 'own-dependency-cache',
    enforce: 'post',
    config: () => ({ cacheDir: `node_modules/.cache/${project.replace(':', '-')}` }),
  }
}
