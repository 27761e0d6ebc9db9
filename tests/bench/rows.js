// The rows of the table in docs/comparison.md. In every row, a smaller value is better.
import { names, packages } from './packages.js'
import { ratios } from './rounds.js'

/** @typedef {import('./packages.js').Name} Name */

/**
 * @typedef {object} Row
 * @property {string} label
 * @property {(name: Name | 'plainAgain') => { value: number, text: string } | undefined} cell
 * @property {number} [most] the largest value that meets vue-clerk's target
 * @property {boolean} [isTime] whether the value is a time. Times differ from run to run
 * @property {(name: Name) => number | undefined} [comparedWith] vue-clerk's value divided by the package's value
 */

/**
 * Creates a row of whole numbers.
 *
 * @param {string} label
 * @param {(name: Name) => number | undefined} read
 * @param {number} [most]
 * @returns {Row}
 */
function count(label, read, most) {
  return {
    label,
    most,
    cell: name => {
      const value = name === 'plainAgain' ? undefined : read(name)
      return value === undefined ? undefined : { value, text: `${value}` }
    },
  }
}

/**
 * Creates a row of times. Each time is a multiple of the time of the plain app, which has a plain button and one shared
 * computed ref.
 *
 * @param {string} label
 * @param {import('./rounds.js').Samples} samples
 * @param {string} measurement
 * @param {number} [most]
 * @returns {Row}
 */
function time(label, samples, measurement, most) {
  return {
    label,
    most,
    isTime: true,
    cell: name => {
      const spread = ratios(samples, measurement, name, 'plain')
      if (!spread) return undefined
      const { low, median, high } = spread
      return { value: median, text: `${median.toFixed(2)} × (${low.toFixed(2)}–${high.toFixed(2)})` }
    },
    comparedWith: name => ratios(samples, measurement, 'vueClerk', name)?.median,
  }
}

/**
 * @param {import('./measure.js').Measured} measured
 * @returns {Row[]}
 */
export function rowsOf({ bytes, mount, mountMany, emission, heap, auths, signOuts, left, tokens, server }) {
  const ofPlain = (/** @type {number} */ value) => ({ value: value / heap.plain, text: `${(value / heap.plain).toFixed(2)} ×` })
  return [
    count('bytes of `import \'package\'`, which imports no names', name => bytes[name].bareImport, 0),
    count('bytes of the button', name => bytes[name].button, 2800),
    count('bytes of the button, useAuth, useClerk and the plugin', name => bytes[name].four, 6800),
    count('bytes of the style sheet', name => bytes[name].css, 1600),
    count('bytes of the loader of clerk-js, if the loader is a separate file', name => bytes[name].onDemand, 3700),
    time('time to mount 1,000 buttons', mount, 'mount', 1.2),
    time('time to unmount 1,000 buttons', mount, 'unmount'),
    time('time to mount 10,000 buttons', mountMany, 'mount', 1.25),
    time('time to unmount 10,000 buttons', mountMany, 'unmount', 1.1),
    time('time to render 1,000 buttons on a server', server, 'render', 1.4),
    time('time to update 1,000 components that call useAuth(), when Clerk emits an unchanged user', emission, 'unchanged'),
    time('time to update 1,000 components that call useAuth(), when Clerk emits another user', emission, 'changed'),
    { label: 'heap memory of one button', most: 0.97, cell: name => ofPlain(heap[name]) },
    count('bytes of heap memory of one useAuth(), compared with the shared ref', name =>
      auths[name] === undefined ? undefined : Math.round(auths[name] - (auths.plain ?? NaN))),
    count('calls of clerk.signOut() for ten clicks on one button', name => signOuts[name], 1),
    count('listeners on Clerk after 30 apps have unmounted', name =>
      packages[name].four ? left[name].listeners : undefined, 0),
    count('watchers after 30 apps have unmounted', name => left[name].watchers, 0),
    count('watchers that remain after 3,000 calls of getToken()', name => tokens[name], 0),
  ]
}

/**
 * Returns the table in Markdown. The last column compares a second measurement of the plain app with the first. The
 * closer these values are to 1, the more exact the times of the other columns are.
 *
 * @param {Row[]} rows
 */
export function formatTable(rows) {
  const columns = /** @type {const} */ ([...names, 'plainAgain'])
  const body = rows.map(({ label, cell }) => [label, ...columns.map(name => cell(name)?.text ?? '–')])
  const head = ['', ...names.map(name => packages[name].title), 'plain app again']
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(['---', ...columns.map(() => '---')]), ...body.map(line)].join('\n')
}
