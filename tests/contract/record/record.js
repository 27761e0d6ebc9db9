// Runs every case in tests/contract/cases/ on the installed clerk-js, and prints what differs from the results in
// recorded.json. With --update, this script writes the new results to recorded.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { pack, unpack } from './recordingFormat.js'
import { failuresOf, runContract } from '../runContract.js'
import { differences } from './differences.js'

/** @typedef {import('./recordingFormat.js').Json} Json */

const file = new URL('./recorded.json', import.meta.url)
const clerkJs = new URL('../../../node_modules/@clerk/clerk-js/package.json', import.meta.url)

const update = process.argv.includes('--update')
const { version } = JSON.parse(readFileSync(clerkJs, 'utf8'))
const before = existsSync(file) ? unpack(readFileSync(file, 'utf8')) : {}

const run = await runContract(['tests/contract/record/record.run.ts'])
const failures = failuresOf(run)
for (const failure of failures) console.error(failure)
if (failures.length) {
  console.error('Nothing was recorded, because the cases above failed.')
  process.exit(1)
}

const now = Object.fromEntries(run.tests.map(test => {
  const { observation } = /** @type {{ observation?: Json }} */ (test.meta())
  return [test.name, observation ?? null]
}))
if (Object.keys(now).length < run.tests.length) throw new Error('Two cases have the same name.')

let changed = 0
for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
  const [expected, got] = [before[name], now[name]]
  if (expected !== undefined && got !== undefined) {
    const lines = differences(expected, got)
    if (lines.length === 0) continue
    console.log([`changed: ${name}`, ...lines].join('\n  '))
  } else {
    console.log(`${got === undefined ? 'removed' : 'new'}: ${name}`)
  }
  changed++
}

if (update) writeFileSync(file, pack(now))
else if (changed) console.log('To accept these changes: node tests/contract/record/record.js --update')
console.log(`${run.tests.length} cases run on @clerk/clerk-js ${version}, ${changed} changed`)
process.exitCode = changed && !update ? 1 : 0
