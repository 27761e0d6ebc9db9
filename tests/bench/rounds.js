/** @typedef {Record<string, Record<string, number>>} Medians by package and measurement */

/** @param {number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

/**
 * @template T
 * @param {T[]} items
 */
function shuffle(items) {
  return items.map(item => ({ item, rank: Math.random() })).sort((a, b) => a.rank - b.rank).map(({ item }) => item)
}

/**
 * Measures each package once in every round. The order is random, so that other programs slow all packages equally. The
 * results of the first `warmUp` rounds are discarded.
 *
 * @param {string[]} names
 * @param {(name: string) => Promise<Record<string, number>>} measure
 * @param {{ rounds: number, warmUp: number }} options
 * @returns {Promise<Medians>}
 */
export async function interleave(names, measure, { rounds, warmUp }) {
  /** @type {Record<string, Record<string, number[]>>} */
  const samples = {}
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of shuffle(names)) {
      const times = await measure(name)
      if (round < 0) continue
      for (const [measurement, time] of Object.entries(times)) ((samples[name] ??= {})[measurement] ??= []).push(time)
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, measured]) =>
    [name, Object.fromEntries(Object.entries(measured).map(([measurement, values]) => [measurement, median(values)]))]))
}
