import { names, packages } from './packages.js'

/** @typedef {import('./packages.js').Name} Name */
/** @typedef {[label: string, cell: (name: Name) => string | undefined]} Row */

/** @param {{ raw: number, gzip: number, brotli: number } | undefined} size */
const bytes = size => size && (size.raw === 0 ? '0' : `${size.raw} / ${size.gzip} / ${size.brotli}`)

/**
 * @param {Partial<Record<Name | 'plain', number>>} measured
 * @param {Name} name
 */
export const ratio = (measured, name) => (measured[name] ?? NaN) / (measured.plain ?? NaN)

/**
 * Returns a function for the cells of a row. Each cell is a multiple of the value of the plain app, which has a plain
 * button and one shared computed ref.
 *
 * @param {Partial<Record<Name | 'plain', number>>} measured
 * @returns {Row[1]}
 */
const times = measured => name =>
  measured[name] === undefined ? undefined : `${ratio(measured, name).toFixed(2)} ×`

/**
 * @param {import('./rounds.js').Medians} medians
 * @param {string} measurement
 * @returns {Partial<Record<Name | 'plain', number>>}
 */
export const pick = (medians, measurement) =>
  Object.fromEntries(Object.entries(medians).map(([name, values]) => [name, values[measurement]]))

/**
 * @param {import('./measure.js').Measured} measured
 * @returns {Row[]}
 */
const rows = ({ bytes: size, mount, emission, heap, readers, signOuts, left, tokens, server }) => [
  ['a bare import, bytes (raw / gzip / brotli)', name => bytes(size[name].bareImport)],
  ['the button', name => bytes(size[name].button)],
  ['button + useAuth + useClerk + plugin', name => bytes(size[name].four)],
  ['CSS', name => bytes(size[name].css)],
  ['on demand: the loader of Clerk’s script', name => bytes(size[name].onDemand)],
  ...mount.flatMap(({ count, times: medians }) => (['mount', 'unmount']).map(what =>
    /** @type {Row} */ ([`${what} ${count.toLocaleString('en')} buttons`, times(pick(medians, what))]))),
  ['heap of a button', times(heap)],
  ['heap of a useAuth, bytes over the shared ref', name =>
    readers[name] === undefined ? undefined : `${Math.round((readers[name] ?? NaN) - (readers.plain ?? NaN))}`],
  ['1,000 useAuth: an emission that changes nothing', times(pick(emission, 'unchanged'))],
  ['1,000 useAuth: another user', times(pick(emission, 'changed'))],
  ['sign-outs by ten clicks on one button', name => signOuts[name] === undefined ? undefined : `${signOuts[name]}`],
  ['listeners left after 30 apps', name => packages[name].four ? `${left[name].listeners}` : undefined],
  ['watchers left after 30 apps', name => `${left[name].watchers}`],
  ['watchers left after 3,000 getToken()', name => tokens[name] === undefined ? undefined : `${tokens[name]}`],
  ['1,000 buttons on a server', times(pick(server, 'time'))],
]

/**
 * Returns the table in Markdown, for the README. Times and heap are multiples of the values of the plain app, which has
 * a plain button and one shared computed ref.
 *
 * @param {import('./measure.js').Measured} measured
 */
export function formatTable(measured) {
  const body = rows(measured).map(([label, cell]) => [label, ...names.map(name => cell(name) || '–')])
  const table = [['', ...names.map(name => packages[name].title)], ...body]
  const widths = ['', ...names].map((_, column) => Math.max(3, ...table.map(row => row[column]?.length ?? 0)))
  const lines = table.map(row => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  lines.splice(1, 0, `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`)
  return lines.join('\n')
}
