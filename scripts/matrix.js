// Runs the tests on other versions of Node and of the packages, and prints a table of the results. Each version runs in
// a temporary copy of this project.
// The arguments `vue node@24` select Vue and Node 24. The argument `--newest` selects the newest version of each package.
// The argument `--update` also writes the results to docs/support.md and README.md.
import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { axes } from './lib/matrix/axes.js'
import { runRow } from './lib/matrix/runRow.js'
import { formatTable, lineOf, mergeLines, readTable, summaryOf } from './lib/matrix/table.js'

const options = ['--newest', '--update']
const args = process.argv.slice(2)
const names = args.filter(arg => !options.includes(arg))

const unknown = names.find(name => !Object.hasOwn(axes, name.split('@')[0] ?? ''))
if (unknown !== undefined) {
  console.error(`There is no row "${unknown}". The rows are: ${Object.keys(axes).join(', ')}. Select a version with node@24. The options are ${options.join(' and ')}.`)
  process.exit(1)
}

/**
 * Writes results to docs/support.md and README.md. The other results stay.
 *
 * @param {import('./lib/matrix/table.js').Line[]} lines
 */
async function update(lines) {
  const [page, readme] = [new URL('../docs/support.md', import.meta.url), new URL('../README.md', import.meta.url)]
  const text = await readFile(page, 'utf8')
  const before = readTable(text)
  const now = mergeLines(before, lines, Object.values(axes).map(({ title }) => title))
  await writeFile(page, text.replace(formatTable(before), () => formatTable(now)))
  const readmeText = await readFile(readme, 'utf8')
  await writeFile(readme, readmeText.replace(summaryOf(before), () => summaryOf(now)))
}

/**
 * Returns the chosen rows of an axis.
 *
 * @param {string} name
 */
async function rowsOf(name) {
  const { rows: allRows, newestRows = 1 } = /** @type {import('./lib/matrix/axes.js').Axis} */ (axes[name])
  const all = await allRows()
  const rows = args.includes('--newest') ? all.slice(-newestRows) : all
  const prefixes = names.filter(it => it.startsWith(`${name}@`)).map(it => it.slice(name.length + 1))
  return names.length === 0 || names.includes(name)
    ? rows
    : rows.filter(({ version }) => prefixes.some(prefix => version === prefix || version.startsWith(`${prefix}.`)))
}

const shownFailures = 10

/** @type {import('./lib/matrix/table.js').Line[]} */
const lines = []
for (const [name, { title }] of Object.entries(axes)) {
  if (names.length > 0 && !names.some(it => it.split('@')[0] === name)) continue
  const rows = await rowsOf(name).catch((/** @type {Error} */ { message }) => {
    console.log(`${title} skipped: ${message.split('\n')[0]}`)
    return []
  })
  for (const row of rows) {
    const started = performance.now()
    const result = await runRow(row)
    const line = lineOf(title, result)
    lines.push(line)
    if (args.includes('--update')) await update([line])
    for (const { name, failures } of result.checks) {
      for (const failure of failures.slice(0, shownFailures)) console.log(`✘ ${name}: ${failure}`)
      if (failures.length > shownFailures) console.log(`✘ ${name}: ${failures.length - shownFailures} more failures`)
    }
    console.log(`${title} ${line.version} ${line.result}: ${line.checks} (Node ${line.node}, ${((performance.now() - started) / 1000).toFixed(0)} s)`)
  }
}
console.log(`\n${formatTable(lines)}`)

process.exitCode = lines.some(({ result }) => result === 'failed') ? 1 : 0
