// Formats the results of the matrix for docs/support.md and README.md.
import { compareVersions } from './rows/versions.js'

/**
 * A line of the table in docs/support.md.
 *
 * @typedef {{ title: string, version: string, node: string, result: string, checks: string }} Line
 */

const header = '| package | version | in Node | result | checks |\n|---|---|---|---|---|'

/**
 * @param {string} title
 * @param {import('./runRow.js').RowResult} result
 * @returns {Line}
 */
export function lineOf(title, { version, node, checks, skipped }) {
  const failed = checks.some(check => check.failed > 0)
  return {
    title,
    version,
    node,
    result: skipped ? 'skipped' : failed ? 'failed' : 'passed',
    checks: skipped?.replaceAll('|', '\\|')
      ?? checks.map(({ name, passed, failed }) => `${name} ${failed ? `${passed} of ${passed + failed}` : passed}`).join(', '),
  }
}

const rowOf = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`

/** @param {Line[]} lines */
export const formatTable = lines => [
  header,
  ...lines.map(({ title, version, node, result, checks }) => rowOf([title, version, node, result, checks])),
].join('\n')

/**
 * Returns the lines of the table in docs/support.md.
 *
 * @param {string} page
 * @returns {Line[]}
 */
export function readTable(page) {
  const [, table = ''] = page.split(header)
  return table.trim().split('\n').filter(row => row.startsWith('|')).map(row => {
    const [title = '', version = '', node = '', result = '', checks = ''] = row.split(/(?<!\\)\|/).slice(1, -1).map(cell => cell.trim())
    return { title, version, node, result, checks }
  })
}

/**
 * Replaces the lines of the packages that ran, and keeps the lines of the other packages. Sorts the packages by `titles`.
 *
 * @param {Line[]} before
 * @param {Line[]} now
 * @param {string[]} titles
 */
export function mergeLines(before, now, titles) {
  const keyOf = (/** @type {Line} */ { title, version }) => `${title} ${version}`
  const replaced = new Set(now.map(keyOf))
  return titles.flatMap(title => [...before.filter(line => !replaced.has(keyOf(line))), ...now]
    .filter(line => line.title === title)
    .sort((one, other) => compareVersions(one.version, other.version)))
}

/** The packages in the README's table. */
const summarized = ['Node', 'Vue', 'clerk-js', 'Storybook', 'Nuxt', 'Vite', 'TypeScript']

/**
 * Returns the table of the README: for each package, the oldest and the newest version that passed. A release candidate
 * is listed separately. Leaves out a package of which no version passed.
 *
 * @param {Line[]} lines
 */
export function summaryOf(lines, titles = summarized) {
  const versionsOf = (/** @type {string} */ title) =>
    lines.filter(line => line.title === title && line.result === 'passed').map(({ version }) => version)
  const shown = titles.filter(title => versionsOf(title).length > 0)
  const columns = shown.map(title => {
    const versions = versionsOf(title)
    const stable = versions.filter(version => !version.includes('-'))
    const range = [...new Set([stable[0], stable.at(-1)])].join(' – ')
    return [range, ...versions.filter(version => version.includes('-'))].join(', ')
  })
  return [rowOf(shown), rowOf(shown.map(() => '---')), rowOf(columns)].join('\n')
}
