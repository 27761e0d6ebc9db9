// Every check, one npm script each, in order; a failing one does not hide what the later ones would say.
import process from 'node:process'
import { run } from './lib/children.js'
import { npm } from './lib/npm.js'

const parts = [
  'types', 'lint', 'commands', 'unit', 'routing', 'ssr', 'contract', 'fuzz:quick', 'fuzz:browser', 'faults', 'package', 'stories:all',
  'accessibility', 'visual', 'e2e',
]

const [program, ...args] = npm

/** @type {{ name: string, passed: boolean, seconds: string }[]} */
const results = []

for (const name of parts) {
  console.log(`\n▶ ${name}`)
  const started = performance.now()
  const passed = await run(program, [...args, 'run', '--silent', `test:${name}`]) === 0
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
