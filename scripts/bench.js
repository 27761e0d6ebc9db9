// This package beside others that do the same: installs them where only the bench sees them, builds this one, and prints one
// table. How long a mock Clerk takes comes last.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { run } from './lib/children.js'
import { npm } from './lib/npm.js'

const bench = new URL('../tests/bench/', import.meta.url)
const record = new URL('node_modules/.package-lock-hash', bench)
const hash = createHash('sha256').update(readFileSync(new URL('package-lock.json', bench))).digest('hex')
const [program, ...args] = npm

/**
 * @param {string} what
 * @param {string} command
 * @param {string[]} commandArgs
 */
async function step(what, command, ...commandArgs) {
  const code = await run(command, commandArgs)
  if (code === 0) return
  console.error(`${what} failed: see above.`)
  process.exit(code)
}

if (!existsSync(record) || readFileSync(record, 'utf8') !== hash) {
  await step('Installing what to compare with', program, ...args, 'ci', '--ignore-scripts', '--prefix', fileURLToPath(bench))
  writeFileSync(record, hash)
}
await step('The build', program, ...args, 'run', '--silent', 'build')

const { measure } = await import('../tests/bench/measure.js')
const { formatTable } = await import('../tests/bench/table.js')
const { formatTargets } = await import('../tests/bench/targets.js')

console.log('\nMeasuring, for some minutes: leave the machine alone meanwhile …')
const measured = await measure()
console.log(`\n${formatTable(measured)}\n\n${formatTargets(measured)}\n`)

await step('The mock’s bench', process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.build.config.ts', '--project', 'bench', '--silent=false')
