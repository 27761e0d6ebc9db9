// Measures all rows of the table in docs/comparison.md in one run.
import { openBench } from './browser.js'
import { bytesByBundler } from './bundlers.js'
import { measureBytes } from './bytes.js'
import { names, packages } from './packages.js'
import { renderTimes } from './server.js'

const rounds = { rounds: 21, warmUp: 5 }
const withAuth = names.filter(name => packages[name].four)

/** @typedef {import('./packages.js').Name} Name */
/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

export async function measure() {
  const bytes = await each(names, name => measureBytes(packages[name]))
  const bench = await openBench()
  try {
    return {
      bytes,
      bundlers: await bytesByBundler(),
      mount: await bench.mountTimes(1000, rounds),
      // Skips Nuxt UI here and in `server`, because its measurements would take many minutes.
      mountMany: await bench.mountTimes(10_000, { ...rounds, without: ['nuxtUi'] }),
      emission: await bench.emissionTimes(1000, rounds),
      heap: await each(['plain', 'plainAgain', ...names], name => bench.heapOfEach(name, 'buttons', 10_000, 5)),
      /** @type {Partial<Record<'plain' | Name, number>>} */
      auths: await each(['plain', ...withAuth], name => bench.heapOfEach(name, 'authComponents', 1000, 5)),
      /** @type {Partial<Record<Name, number>>} */
      signOuts: await each(withAuth, name => bench.signOutsByClicks(name, 10)),
      left: await each(names, name => bench.leftByApps(name, 30)),
      /** @type {Partial<Record<Name, number>>} */
      tokens: await each(withAuth, name => bench.watchersLeftByGetToken(name, 3000)),
      server: await renderTimes(1000, { ...rounds, without: ['nuxtUi'] }),
      growth: await bench.growthTimes(),
    }
  } finally {
    await bench.close()
  }
}

/**
 * Calls `measureOne` for one key after the other, because two measurements at once would slow each other down.
 *
 * @template {string} K
 * @template T
 * @param {K[]} keys
 * @param {(key: K) => Promise<T>} measureOne
 */
async function each(keys, measureOne) {
  const results = /** @type {Record<K, T>} */ ({})
  for (const key of keys) results[key] = await measureOne(key)
  return results
}
