// Vitest on some of the contract's files, for the scripts that read its results themselves.
import { fileURLToPath } from 'node:url'
import { loadConfigFromFile } from 'vite'
import { startVitest } from 'vitest/node'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Node 20 can't import it.
const loaded = await loadConfigFromFile({ command: 'serve', mode: 'test' }, `${root}vite.config.ts`)

/**
 * Runs these files and prints nothing. The vitest.config.ts is left out, because its projects would run too.
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
    /** What went wrong outside of the tests: a file that can't be imported, a rejection that nobody handles. */
    errors: [...modules.flatMap(module => module.errors()), ...vitest.state.getUnhandledErrors()],
  }
}

/**
 * What failed, a line each.
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
