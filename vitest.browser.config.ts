import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import type { BrowserConfigOptions } from 'vitest/node'
import { chromiumLaunchOptions } from './scripts/lib/chromium.js'
import { secondCopy } from './tests/fuzz/secondCopy.ts'

// Configures the tests that run in Chromium: the tests of every story, and the fuzz tests with the real clerk-js.
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
        // If Vite found one of these dependencies during a run, Vite would reload the page, and the tests would fail.
        optimizeDeps: { force: true, include: ['vue', 'vue-router', 'fast-check', '@clerk/clerk-js/no-rhc'] },
        cacheDir: 'node_modules/.cache/fuzz-browser',
        test: { name: 'fuzz:browser', include: ['tests/fuzz/browser/*.test.ts'], env: fuzzEnvironment(), browser: inChromium() },
      },
    ],
  },
})

/** Returns a project that tests every story and the story's accessibility. `initialGlobals` sets the toolbar items. */
async function storyProject(
  name: string,
  initialGlobals: Record<string, unknown> = {},
): Promise<TestProjectInlineConfiguration> {
  return {
    extends: './vite.config.ts',
    plugins: [await storybookTest({ configDir: '.storybook', initialGlobals }), ownDependencyCache(name)],
    // If Vite found this dependency during a run, Vite would reload the page, and stories would fail.
    optimizeDeps: { force: true, include: ['vue'] },
    // All story files share one page, because opening a page takes longer than running the stories of one file.
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

/** Returns the environment variables that the fuzz tests read. Vitest passes these variables to the page. */
function fuzzEnvironment() {
  const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env
  return { ...FUZZ_RUNS && { FUZZ_RUNS }, ...FUZZ_SEED && { FUZZ_SEED }, ...FUZZ_PATH && { FUZZ_PATH } }
}

/** Gives a project its own cache folder. Otherwise, projects would overwrite each other's bundled dependencies. */
function ownDependencyCache(project: string): Plugin {
  return {
    name: 'own-dependency-cache',
    enforce: 'post',
    config: () => ({ cacheDir: `node_modules/.cache/${project.replace(':', '-')}` }),
  }
}
