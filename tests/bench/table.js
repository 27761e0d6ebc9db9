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
  ['bytes of `import \'package\'`, which imports no names (raw / gzip / brotli)', name => bytes(size[name].bareImport)],
  ['bytes of the button', name => bytes(size[name].button)],
  ['bytes of the button, useAuth, useClerk and the plugin', name => bytes(size[name].four)],
  ['bytes of the CSS', name => bytes(size[name].css)],
  ['bytes of the loader of clerk-js, if the loader is a separate file', name => bytes(size[name].onDemand)],
  ...mount.flatMap(({ count, times: medians }) => (['mount', 'unmount']).map(what =>
    /** @type {Row} */ ([`time to ${what} ${count.toLocaleString('en')} buttons`, times(pick(medians, what))]))),
  ['heap memory of one button', times(heap)],
  ['extra heap memory of one useAuth(), in bytes, compared with the shared ref', name =>
    readers[name] === undefined ? undefined : `${Math.round((readers[name] ?? NaN) - (readers.plain ?? NaN))}`],
  ['time to update 1,000 components that call useAuth(), when Clerk emits an unchanged user', times(pick(emission, 'unchanged'))],
  ['time to update 1,000 components that call useAuth(), when Clerk emits another user', times(pick(emission, 'changed'))],
  ['calls of clerk.signOut() for ten clicks on one button', name => signOuts[name] === undefined ? undefined : `${signOuts[name]}`],
  ['listeners on Clerk after 30 apps have unmounted', name => packages[name].four ? `${left[name].listeners}` : undefined],
  ['watchers after 30 apps have unmounted', name => `${left[name].watchers}`],
  ['watchers that remain after 3,000 calls of getToken()', name => tokens[name] === undefined ? undefined : `${tokens[name]}`],
  ['time to render 1,000 buttons on a server', times(pick(server, 'time'))],
]

/**
 * Returns the table in Markdown. Times and the heap memory of one button are multiples of the values of the plain app.
 * The plain app has a plain button and one shared computed ref. The heap memory of one `useAuth()` is a difference in
 * bytes.
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
