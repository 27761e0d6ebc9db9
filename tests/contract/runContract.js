// Runs the contract's tests for record/record.js and mutants/run.js. Both scripts read the results of the tests.
import { fileURLToPath } from 'node:url'
import { loadConfigFromFile } from 'vite'
import { startVitest } from 'vitest/node'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Loads vite.config.ts with Vite's loader, because Node 20 can't import a TypeScript file.
const loaded = await loadConfigFromFile({ command: 'serve', mode: 'test' }, `${root}vite.config.ts`)

/**
 * Runs the test files in `include` without output. Ignores vitest.config.ts, because Vitest would otherwise also run
 * the test projects in that file.
 *
 * @param {string[]} include
 * @param {import('vitest/node').InlineConfig} [options]
 * @param {import('vite').Plugin[]} [plugins]
 */
export async function runContract(include, options, plugins = []) {
  const vitest = await startVitest('test', [], {
    config: false,
    root,
    include,
    environment: 'jsdom',
    watch: false,
    silent: true,
    reporters: [{}],
    ...options,
  }, { ...loaded?.config, plugins: [...loaded?.config.plugins ?? [], ...plugins] })
  await vitest.close()
  const modules = vitest.state.getTestModules()
  return {
    tests: modules.flatMap(module => [...module.children.allTests()]),
    /** The errors outside of the tests: failed imports and unhandled rejections. */
    errors: [...modules.flatMap(module => module.errors()), ...vitest.state.getUnhandledErrors()],
  }
}

/**
 * Returns one line for each failed test, and one line for each error outside of the tests.
 *
 * @param {Awaited<ReturnType<typeof runContract>>} run
 */
export function failuresOf({ tests, errors }) {
  const failed = tests.filter(test => test.result().state === 'failed')
  return [
    ...errors.map(error => String(/** @type {Error} */ (error).message).split('\n')[0] ?? ''),
    ...failed.map(test => `${test.name}: ${test.result().errors?.[0]?.message.split('\n')[0]}`),
  ]
}
