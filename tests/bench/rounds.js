/** @typedef {Record<string, Record<string, number>>} Medians by package, by what was measured */

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
 * Measures everybody once a round, in a new order each time, so that what else the machine does hits all alike. The first
 * rounds warm up and don't count.
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
      for (const [what, time] of Object.entries(times)) ((samples[name] ??= {})[what] ??= []).push(time)
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, measured]) =>
    [name, Object.fromEntries(Object.entries(measured).map(([what, values]) => [what, median(values)]))]))
}
