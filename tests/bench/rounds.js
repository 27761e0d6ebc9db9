/** @typedef {Record<string, Record<string, number[]>>} Samples the values by package and by measurement, in the order of the rounds */
/** @typedef {{ low: number, median: number, high: number }} Spread the lower quartile, the median and the upper quartile */

/**
 * @param {number[]} values
 * @param {number} share
 */
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.round((values.length - 1) * share)] ?? NaN

/** @param {number[]} values */
export const median = values => quantile(values, 0.5)

/**
 * @template T
 * @param {T[]} items
 */
function shuffle(items) {
  return items.map(item => ({ item, rank: Math.random() })).sort((a, b) => a.rank - b.rank).map(({ item }) => item)
}

/**
 * Measures each package once in every round. The order of the packages is random, so that other programs slow all
 * packages equally. The results of the first `warmUp` rounds are discarded.
 *
 * @param {string[]} names
 * @param {(name: string) => Promise<Record<string, number>>} measure
 * @param {{ rounds: number, warmUp: number }} options
 * @returns {Promise<Samples>}
 */
export async function interleave(names, measure, { rounds, warmUp }) {
  /** @type {Samples} */
  const samples = {}
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of shuffle(names)) {
      const times = await measure(name)
      if (round < 0) continue
      for (const [measurement, time] of Object.entries(times)) ((samples[name] ??= {})[measurement] ??= []).push(time)
    }
  }
  return samples
}

/**
 * Divides the times of the package `name` by the times of the package `other`, round by round. A busy machine slows
 * both packages in the same round, so these ratios vary less than the times.
 *
 * @param {Samples} samples
 * @param {string} measurement
 * @param {string} name
 * @param {string} other
 * @returns {Spread | undefined}
 */
export function ratios(samples, measurement, name, other) {
  const divisors = samples[other]?.[measurement] ?? []
  const values = samples[name]?.[measurement]?.map((time, round) => time / (divisors[round] ?? NaN))
  return values && { low: quantile(values, 0.25), median: median(values), high: quantile(values, 0.75) }
}
