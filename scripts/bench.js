// Compares this package with similar packages, and prints a table. First, this script installs the similar packages in
// tests/bench/ and builds this package. Last, this script measures the mock of Clerk.
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
 * Runs a command, and exits if it fails.
 *
 * @param {string} title
 * @param {string} command
 * @param {string[]} commandArgs
 */
async function step(title, command, ...commandArgs) {
  const code = await run(command, commandArgs)
  if (code === 0) return
  console.error(`${title} failed. Its output is above.`)
  process.exit(code)
}

if (!existsSync(record) || readFileSync(record, 'utf8') !== hash) {
  await step('The installation of the other packages', program, ...args, 'ci', '--ignore-scripts', '--prefix', fileURLToPath(bench))
  writeFileSync(record, hash)
}
await step('The build of this package', program, ...args, 'run', '--silent', 'build')

const { measure } = await import('../tests/bench/measure.js')
const { formatTable } = await import('../tests/bench/table.js')
const { formatTargets } = await import('../tests/bench/targets.js')

console.log('\nMeasuring for some minutes. Other programs on this machine would change the times …')
const measured = await measure()
console.log(`\n${formatTable(measured)}\n\n${formatTargets(measured)}\n`)

await step('The benchmark of the mock', process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.build.config.ts', '--project', 'bench', '--silent=false')
