// Compares this package with similar packages, and prints a table. First, this script installs the similar packages in
// tests/bench/ and builds this package. `--update` writes the table to docs/comparison.md.
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
 * Runs `command`. If the command fails, prints `title` and exits this script.
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
const { formatTable, rowsOf } = await import('../tests/bench/rows.js')
const { formatBundlers, formatGrowth, formatVerdicts, noisyRows } = await import('../tests/bench/verdicts.js')

console.log('\nMeasuring takes some minutes. Don’t run other programs, because they would change the times …')
const measured = await measure()
const rows = rowsOf(measured)
const table = formatTable(rows)
console.log(`\n${table}\n\n${formatVerdicts(rows)}\n\n${formatGrowth(measured.growth)}\n\n${formatBundlers(measured.bundlers, measured.bytes.vueClerk.button)}\n`)

if (process.argv.includes('--update')) {
  const comparison = new URL('../docs/comparison.md', import.meta.url)
  writeFileSync(comparison, readFileSync(comparison, 'utf8').replace(/^\|.*(\n\|.*)*/m, () => table))
}

const noisy = noisyRows(rows)
if (noisy.length > 0) {
  console.error(`This machine is too noisy. Two measurements of the plain app differ by more than 5 %:\n${noisy.join('\n')}`)
  process.exitCode = 1
}
