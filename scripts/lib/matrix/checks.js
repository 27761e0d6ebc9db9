// Defines the checks that the matrix runs, and counts their tests.
import { readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { collect } from '../children.js'

const ofSource = (/** @type {string[]} */ ...args) => ['--config', 'vitest.config.ts', ...args]
const ofBuild = (/** @type {string} */ project, /** @type {string[]} */ ...files) => ['--config', 'vitest.build.config.ts', '--project', project, ...files]

// Older versions of clerk-js lack the hook by which the tests observe a navigation to another origin.
const onClerkJs = '^(?!.*goes to another origin).*clerk-js'

/**
 * Maps the name of each check to the arguments of Vitest. The checks `types` and `playwright` run other programs.
 *
 * @type {Record<string, string[]>}
 */
const vitestChecks = {
  'unit': ofSource('--project', 'unit', 'tests/unit/', 'stories/guides/'),
  'routing': ofSource('--project', 'routing'),
  'ssr': ofSource('--project', 'ssr'),
  'contract': ofSource('--project', 'contract'),
  'button on clerk-js': ofSource(
    '--project', 'unit', '--project', 'routing', '--project', 'faults',
    'tests/unit/sign-out/', 'tests/routing/routing.test.ts', 'tests/faults/clerkJs.test.ts', '-t', onClerkJs,
  ),
  'faults on clerk-js': ofSource('--project', 'faults', 'tests/faults/clerkJs.test.ts'),
  'msw': ofSource('--project', 'contract', 'clerkHandlers', 'examples/msw'),
  'stories': ['--config', 'vitest.browser.config.ts', '--project', 'stories'],
  'package in Node': ofBuild('package', 'nodeEntry', 'packed', 'ssrApp'),
  'package in Vite': ofBuild('package', 'viteApp', 'ssrApp', 'resolver', 'nodeEntry'),
  'package types': ofBuild('package', 'tests/package/types.test.ts', 'resolver'),
  'add-on': ofBuild('consumers', 'tests/consumers/storybook.test.ts'),
  'Nuxt app': ofBuild('consumers', 'tests/consumers/nuxt/'),
  'two copies': ofBuild('consumers', 'tests/consumers/clerkVue.test.ts'),
  'Vapor': ofBuild('matrix', 'tests/matrix/vapor.test.ts'),
}

/**
 * The result of a check. `failures` has the names of the failed tests. If the check didn't start, `failures` has the
 * end of the check's output.
 *
 * @typedef {{ name: string, passed: number, failed: number, failures: string[] }} CheckResult
 */

/**
 * Runs a check in a copy of this project.
 *
 * @param {string} name
 * @param {string} folder
 * @param {{ node: string, env: Record<string, string> }} options `node` is the path of the Node that runs the check
 * @returns {Promise<CheckResult>}
 */
export async function runCheck(name, folder, { node, env }) {
  const report = join(folder, 'node_modules/.matrix-report.json')
  const args = argumentsOf(name, report)
  // Programs that the check starts by name run in the same Node.
  const PATH = `${dirname(node)}${delimiter}${process.env.PATH}`
  const variables = { ...process.env, ...env, PATH, CI: '1', NO_COLOR: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const { code, output } = await collect(node, args, { cwd: folder, env: variables })
  if (name === 'types') return countTypeErrors(name, code, output)
  const counted = await readFile(report, 'utf8').then(text => countTests(JSON.parse(text)), () => undefined)
  const { passed, failures } = counted ?? { passed: 0, failures: [] }
  // Without a failed test, the error is outside of the tests, such as in a hook or in the configuration.
  if (code !== 0 && failures.length === 0) failures.push(output.trim().slice(-2000))
  return { name, passed, failed: failures.length, failures }
}

/**
 * @param {string} name
 * @param {string} report
 */
function argumentsOf(name, report) {
  if (name === 'types') return ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '--pretty', 'false']
  if (name === 'playwright') return ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright/playwright.config.ts', '--reporter', 'json']
  const args = vitestChecks[name]
  if (!args) throw new Error(`The matrix has no check "${name}".`)
  // A slow machine must not look like a failure of a version.
  const patience = ['--testTimeout', '300000']
  return ['node_modules/vitest/vitest.mjs', 'run', ...args, ...patience, '--reporter', 'json', '--outputFile', report]
}

/**
 * @param {string} name
 * @param {number} code
 * @param {string} output
 */
function countTypeErrors(name, code, output) {
  const failures = output.split('\n').filter(line => line.includes('error TS'))
  if (code !== 0 && failures.length === 0) failures.push(output.trim().slice(-2000))
  return { name, passed: code === 0 ? 1 : 0, failed: failures.length, failures }
}

/**
 * Counts the tests in a JSON report of Vitest or Playwright.
 *
 * @param {any} report
 * @returns {{ passed: number, failures: string[] }}
 */
function countTests(report) {
  if (report.stats) {
    const specs = specsOf(report)
    const failed = specs.filter(({ ok }) => !ok)
    return { passed: specs.length - failed.length, failures: failed.map(({ title }) => title) }
  }
  /** @type {{ status: string, message: string, name: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} */
  const files = report.testResults
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const failed = tests.filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages: [message = ''] }) => `${fullName}\n  ${message.split('\n')[0]}`)
  // A file without a failed test has failed in a hook or at an import.
  const broken = files.filter(file => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'))
  return { passed: report.numPassedTests, failures: [...failed, ...broken.map(({ name, message }) => `${name}: ${message}`)] }
}

/**
 * @param {any} suite
 * @returns {{ ok: boolean, title: string }[]}
 */
const specsOf = suite => [...suite.specs ?? [], ...(suite.suites ?? []).flatMap(specsOf)]
