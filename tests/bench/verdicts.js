// Compares this package with the other packages, and with the targets in rows.js, for each row of the table in
// docs/comparison.md. A missed target fails no test, because times differ from run to run. tests/package/size.test.ts
// enforces limits on the bytes.
import { packages, rivals } from './packages.js'

/** @typedef {import('./rows.js').Row} Row */

// Measured times count as equal if they differ by at most 3 %. Even two measurements of the same code can differ as
// much.
const tolerance = 0.03

/**
 * @param {Row} row
 * @param {import('./packages.js').Name} rival
 */
function compare({ cell, comparedWith }, rival) {
  const own = cell('vueClerk')?.value
  const other = cell(rival)?.value
  if (own === undefined || other === undefined) return undefined
  const ratio = comparedWith?.(rival) ?? (own === other ? 1 : own / other)
  if (Math.abs(ratio - 1) <= (comparedWith ? tolerance : 0)) return `equal to ${packages[rival].title}`
  return `${ratio < 1 ? 'ahead of' : 'BEHIND'} ${packages[rival].title}`
}

/**
 * Returns one line for each row: whether vue-clerk is ahead of each other package, and whether vue-clerk meets the
 * target of the row.
 *
 * @param {Row[]} rows
 */
export function formatVerdicts(rows) {
  return rows.map(row => {
    const { label, cell, most } = row
    const value = cell('vueClerk')?.value ?? NaN
    const target = most === undefined ? [] : [`${value <= most ? 'meets' : 'MISSES'} its target of at most ${most}`]
    return `${label}: ${[...rivals.map(rival => compare(row, rival)), ...target].filter(Boolean).join(', ') || '–'}`
  }).join('\n')
}

/**
 * Returns the rows in which two measurements of the same code differ by more than 5 %. The machine is then too busy to
 * measure times.
 *
 * @param {Row[]} rows
 */
export function noisyRows(rows) {
  return rows.flatMap(({ label, cell }) => {
    const value = cell('plainAgain')?.value
    return value === undefined || (value >= 0.95 && value <= 1.05) ? [] : [`${label}: ${value.toFixed(2)} ×`]
  })
}

/**
 * Returns a line that compares the bytes of the button in other bundlers with the bytes in Vite.
 *
 * @param {Record<string, number>} bytes
 * @param {number} inVite
 */
export function formatBundlers(bytes, inVite) {
  const cells = Object.entries(bytes).map(([bundler, size]) => `${bundler}: ${size} (${size < inVite ? '' : '+'}${((size / inVite - 1) * 100).toFixed(1)} %)`)
  const isClose = Object.values(bytes).every(size => Math.abs(size / inVite - 1) <= 0.05)
  return `bytes of the button, built with Vite: ${inVite}, ${cells.join(', ')}: ${isClose ? 'within 5 %' : 'MORE than 5 % apart'}`
}

/**
 * Returns a table that shows how the times of vue-clerk grow with the number of items, such as buttons. If ten times as
 * many items take at most ten times as long, the time grows linearly.
 *
 * @param {import('./browser.js').Growth} growth
 */
export function formatGrowth(growth) {
  return Object.entries(growth).map(([label, times]) => {
    const sizes = Object.keys(times).map(Number)
    const cells = sizes.map(size => `${size.toLocaleString('en')}: ${times[size]?.toFixed(2)} ms`)
    const [last = NaN, previous = NaN] = sizes.toReversed()
    const factor = ((times[last] ?? NaN) / (times[previous] ?? NaN)) / (last / previous)
    // Up to 20 % more than linear growth counts as linear, because times differ from run to run.
    return `${label}: ${cells.join(', ')} (${factor <= 1.2 ? 'linear or better' : `WORSE than linear: ${factor.toFixed(2)} ×`})`
  }).join('\n')
}
