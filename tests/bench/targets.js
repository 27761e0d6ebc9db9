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
    ['bytes of `import \'package\'`, which imports no names', size.bareImport.raw, 0, count],
    ['bytes of the JavaScript of SignOutButton, gzip', size.button.gzip, 1.2 * kilobyte, count],
    ['bytes of style.css, gzip', size.css?.gzip ?? NaN, 1.5 * kilobyte, count],
    ['bytes of the button, useAuth, useClerk and the plugin, gzip', size.four?.gzip ?? NaN, 5.5 * kilobyte, count],
    ['bytes of the loader of clerk-js, gzip', size.onDemand?.gzip ?? NaN, 4 * kilobyte, count],
    ...mount.map(({ count: buttons, times: medians }) =>
      /** @type {[string, number, number, typeof times]} */
      ([`time to mount ${buttons.toLocaleString('en')} buttons`, ratio(pick(medians, 'mount'), 'vueClerk'), 1.6, times])),
    ['heap memory of one button', ratio(heap, 'vueClerk'), 1.9, times],
    ['time to update 1,000 components that call useAuth(), when Clerk emits an unchanged user', ratio(pick(emission, 'unchanged'), 'vueClerk'), 5, times],
    ['listeners on Clerk after 30 apps have unmounted', left.vueClerk.listeners, 0, count],
    ['watchers after 30 apps have unmounted', left.vueClerk.watchers, 0, count],
    ['watchers that remain after 3,000 calls of getToken()', tokens.vueClerk ?? NaN, 0, count],
    ['time to render 1,000 buttons on a server', ratio(pick(server, 'time'), 'vueClerk'), 1.7, times],
  ]
  return targets.map(([label, value, most, format]) =>
    `${value <= most ? '✔' : '✘'} ${label}: ${format(value)} (at most ${format(most)})`).join('\n')
}
