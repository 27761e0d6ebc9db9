// Runs all checks, or the checks that the arguments name: `npm test -- unit routing`. A failing check doesn't stop the
// run.
import process from 'node:process'
import { argumentsOf, checks } from './lib/checks.js'
import { run } from './lib/children.js'

const unknown = process.argv.slice(2).find(name => !Object.hasOwn(checks, name))
if (unknown !== undefined) {
  console.error(`There is no check "${unknown}". The checks are: ${Object.keys(checks).join(', ')}. Without arguments, all checks run.`)
  process.exit(1)
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks)

/** @type {{ name: string, passed: boolean, seconds: string }[]} */
const results = []

for (const name of names) {
  console.log(`\n▶ ${name}`)
  const started = performance.now()
  const passed = await run(process.execPath, argumentsOf(name)) === 0
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  results.push({ name, passed, seconds })
  console.log(`${passed ? '✔' : '✘'} ${name}: ${seconds} s`)
}

console.log()
for (const { name, passed, seconds } of results) {
  console.log(`${name.padEnd(13)} ${seconds.padStart(6)} s  ${passed ? 'passed' : 'FAILED'}`)
}
const failed = results.filter(({ passed }) => !passed).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
