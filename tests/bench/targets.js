import { pick, ratio } from './table.js'

const kilobyte = 1024

/**
 * Returns a line for each target, which says whether this package meets the target. A missed target fails no test,
 * because times differ from run to run. tests/package/size.test.ts enforces limits on the bytes.
 *
 * @param {import('./measure.js').Measured} measured
 */
export function formatTargets({ bytes, mount, emission, heap, left, tokens, server }) {
  const size = bytes.vueClerk
  const times = (/** @type {number} */ value) => `${value.toFixed(2)} ×`
  const count = (/** @type {number} */ value) => `${value}`
  /** @type {[label: string, value: number, most: number, format: (value: number) => string][]} */
  const targets = [
    ['a bare import, bytes', size.bareImport.raw, 0, count],
    ['SignOutButton, bytes of JavaScript, gzip', size.button.gzip, 1.2 * kilobyte, count],
    ['style.css, bytes, gzip', size.css?.gzip ?? NaN, 1.5 * kilobyte, count],
    ['button + useAuth + useClerk + plugin, bytes, gzip', size.four?.gzip ?? NaN, 5.5 * kilobyte, count],
    ['the loader of Clerk’s script, bytes, gzip', size.onDemand?.gzip ?? NaN, 4 * kilobyte, count],
    ...mount.map(({ count: buttons, times: medians }) =>
      /** @type {[string, number, number, typeof times]} */
      ([`mount ${buttons.toLocaleString('en')} buttons`, ratio(pick(medians, 'mount'), 'vueClerk'), 1.6, times])),
    ['heap of a button', ratio(heap, 'vueClerk'), 1.9, times],
    ['1,000 useAuth: an emission that changes nothing', ratio(pick(emission, 'unchanged'), 'vueClerk'), 5, times],
    ['listeners left after 30 apps', left.vueClerk.listeners, 0, count],
    ['watchers left after 30 apps', left.vueClerk.watchers, 0, count],
    ['watchers left after 3,000 getToken()', tokens.vueClerk ?? NaN, 0, count],
    ['1,000 buttons on a server', ratio(pick(server, 'time'), 'vueClerk'), 1.7, times],
  ]
  return targets.map(([label, value, most, format]) =>
    `${value <= most ? '✔' : '✘'} ${label}: ${format(value)} (at most ${format(most)})`).join('\n')
}
