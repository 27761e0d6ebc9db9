import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'

const page = new URL('../../docs/browsers.md', import.meta.url)

/** @typedef {{ title: string, missing?: string, rows: Map<string, { passed: number, total: number }> }} Column */

/**
 * Returns the results of one browser.
 *
 * @param {import('vitest/node').TestModule} module
 * @returns {Column}
 */
function columnOf(module) {
  /** @type {Column} */
  const column = { title: '', rows: new Map() }
  for (const test of module.children.allTests()) {
    const { browser, counts, missing } = test.meta()
    if (missing) column.missing = missing
    if (browser) column.title = browser
    const row = test.parent.type === 'suite' ? test.parent.name : undefined
    if (row === undefined || test.result().state === 'skipped') continue
    const cell = column.rows.get(row) ?? { passed: 0, total: 0 }
    cell.passed += counts?.passed ?? (test.result().state === 'passed' ? 1 : 0)
    cell.total += counts?.total ?? 1
    column.rows.set(row, cell)
  }
  return column
}

/** @param {Column[]} columns */
function tableOf(columns) {
  const names = new Set(columns.flatMap(({ rows }) => [...rows.keys()]))
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`
  const cellOf = (/** @type {Column} */ { rows }, /** @type {string} */ name) => {
    const cell = rows.get(name)
    return cell ? `${cell.passed} of ${cell.total}` : '–'
  }
  return [
    line(['', ...columns.map(({ title }) => title)]),
    line(['---', ...columns.map(() => '---')]),
    ...[...names].map(name => line([name, ...columns.map(column => cellOf(column, name))])),
  ].join('\n')
}

/** The option `--update` of Vitest. */
let isUpdate = false
/** Whether the run has all tests. A run with the filter of a name or of stories has fewer tests. */
let isComplete = true

/**
 * After a run of tests/browsers, prints a table of the tests that passed, and names the browsers that are missing.
 * `--update` writes the table to docs/browsers.md.
 *
 * @type {import('vitest/node').Reporter}
 */
export const browserTable = {
  onInit({ config }) {
    isUpdate = config.snapshotOptions.updateSnapshot === 'all'
    isComplete = !config.testNamePattern && !process.env.STORIES
  },
  onTestRunEnd(modules) {
    const columns = modules
      .filter(({ moduleId }) => /\/tests\/browsers\/\w+\.test\.ts$/.test(moduleId))
      .toSorted((a, b) => a.moduleId < b.moduleId ? -1 : 1)
      .map(columnOf)
    if (columns.length === 0) return
    const tested = columns.filter(({ rows }) => rows.size > 0)
    const missing = columns.flatMap(column => column.missing ?? [])
    if (tested.length > 0) console.log(`\n${tableOf(tested)}\n`)
    for (const reason of missing) console.log(`Skipped: ${reason}`)
    if (!isUpdate) return
    if (!isComplete || tested.length < 3 || !existsSync(page)) {
      console.error('docs/browsers.md is unchanged, because the table needs all tests of all three browsers.')
      process.exitCode = 1
      return
    }
    writeFileSync(page, readFileSync(page, 'utf8').replace(/^\|.*(\n\|.*)*/m, () => tableOf(tested)))
  },
}
