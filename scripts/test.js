// Runs all checks, or only the named checks: `npm test -- unit routing`. Three checks run at a time. After a check fails,
// the other checks still run.
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { argumentsOf, checks, storybookChecks } from './lib/checks.js'
import { collect } from './lib/children.js'
import { buildStorybook } from './lib/storybook.js'

const unknown = process.argv.slice(2).find(name => !Object.hasOwn(checks, name))
if (unknown !== undefined) {
  console.error(`There is no check "${unknown}". The checks are: ${Object.keys(checks).join(', ')}. Without arguments, all checks run.`)
  process.exit(1)
}

/** @typedef {{ name: string, passed: boolean, seconds: number, cpuSeconds: number | undefined }} Result */

/** @type {Result[]} */
const results = []
const queue = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks)

/** @type {Promise<string> | undefined} */
let storybook

/**
 * Runs a check. Builds the Storybook once, before the first check that needs the built Storybook.
 *
 * @param {string} name
 */
async function runCheck(name) {
  if (storybookChecks.includes(name)) {
    try {
      process.env.STORYBOOK_FOLDER = await (storybook ??= buildStorybook())
    } catch (error) {
      return { code: 1, output: String(error), cpuSeconds: undefined }
    }
  }
  return collect(process.execPath, argumentsOf(name))
}

/** Runs one check after the other until the queue is empty. */
async function runQueue() {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const started = performance.now()
    const { code, output, cpuSeconds } = await runCheck(name)
    const result = { name, passed: code === 0, seconds: (performance.now() - started) / 1000, cpuSeconds }
    results.push(result)
    console.log(`\n▶ ${name}\n${output}\n${result.passed ? '✔' : '✘'} ${name}: ${result.seconds.toFixed(1)} s`)
  }
}

const started = performance.now()
console.log(`Running: ${queue.join(', ')}. The output of a check appears when the check has ended.`)
// Runs one check more than there are cores, because a check often waits for a browser or a timer.
await Promise.all(Array.from({ length: Math.min(3, availableParallelism() + 1) }, runQueue))
await storybook?.then(folder => rm(folder, { recursive: true }), () => {})

const column = (/** @type {number | undefined} */ seconds) => (seconds?.toFixed(1) ?? '–').padStart(8)

console.log('\ncheck           wall s   CPU s')
for (const { name, passed, seconds, cpuSeconds } of results) {
  console.log(`${name.padEnd(13)}${column(seconds)}${column(cpuSeconds)}  ${passed ? 'passed' : 'FAILED'}`)
}
const failed = results.filter(({ passed }) => !passed).length
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
console.log(`\n${results.length - failed} passed, ${failed} failed, ${minutes} min`)
process.exitCode = failed ? 1 : 0
