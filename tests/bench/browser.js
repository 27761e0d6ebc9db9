// Measures the compared packages in a browser: the times, the heap, and the listeners and watchers that remain after an
// app has unmounted.
import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'
import { bundle } from './build.js'
import { median } from './rounds.js'

// With these headers, the page's clock has a resolution of 5 microseconds. Without these headers, the resolution is 100
// microseconds.
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** @typedef {Record<string, Record<number, number>>} Growth the milliseconds, by the name of the measurement and by the number of items */

export async function openBench() {
  const [page] = await bundle('apps/page.js', { inOneFile: true })
  const { args, ...options } = await chromiumLaunchOptions()
  const browser = await chromium.launch({ ...options, args: [...args, '--js-flags=--expose-gc'] })
  try {
    const tab = await browser.newPage()
    await tab.route('https://bench.test/', route =>
      route.fulfill({ contentType: 'text/html', headers: isolated, body: '<!doctype html><title>bench</title>' }))
    await tab.goto('https://bench.test/')
    await tab.addScriptTag({ type: 'module', content: page?.code })
    await tab.waitForFunction('globalThis.bench')
    return { ...await measures(tab), close: () => browser.close() }
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** @param {import('playwright').Page} tab */
async function measures(tab) {
  const devtools = await tab.context().newCDPSession(tab)
  /**
   * @param {string} method
   * @param {unknown[]} args
   */
  const call = (method, ...args) => tab.evaluate(`bench.${method}(${args.map(arg => JSON.stringify(arg))})`)

  async function heap() {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize
  }

  /** Returns the number of live watchers, computed refs and component effects. */
  async function effects() {
    await devtools.send('HeapProfiler.collectGarbage')
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'bench.ReactiveEffect.prototype' })
    const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: `${result.objectId}` })
    const { result: length } = await devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    })
    await devtools.send('Runtime.releaseObject', { objectId: `${objects.objectId}` })
    return Number(length.value)
  }

  return {
    /** @returns {Promise<import('./rounds.js').Samples>} */
    mountTimes: (/** @type {number} */ count, /** @type {object} */ rounds) => call('mountTimes', count, rounds),
    /** @returns {Promise<import('./rounds.js').Samples>} */
    emissionTimes: (/** @type {number} */ count, /** @type {object} */ rounds) => call('emissionTimes', count, rounds),
    /** @returns {Promise<Growth>} */
    growthTimes: () => call('growthTimes'),

    /**
     * Mounts `count` buttons, or `count` components that call `useAuth()`. Returns the bytes of heap that one button or
     * one component takes on average.
     *
     * @param {string} name
     * @param {'buttons' | 'authComponents'} what
     * @param {number} count
     * @param {number} rounds
     */
    async heapOfEach(name, what, count, rounds) {
      const samples = []
      await call('mount', name, what)
      await call('show', count)
      for (let round = 0; round < rounds; round++) {
        await call('show', 0)
        const before = await heap()
        await call('show', count)
        samples.push((await heap() - before) / count)
      }
      await call('unmount')
      return median(samples)
    },

    /** @returns {Promise<number>} */
    signOutsByClicks: (/** @type {string} */ name, /** @type {number} */ clicks) => call('signOutsByClicks', name, clicks),

    /**
     * @param {string} name
     * @param {number} apps
     */
    async leftByApps(name, apps) {
      await call('listenersLeft', name, 1)
      const before = await effects()
      const listeners = Number(await call('listenersLeft', name, apps))
      return { listeners, watchers: await effects() - before }
    },

    /**
     * @param {string} name
     * @param {number} times
     */
    async watchersLeftByGetToken(name, times) {
      await call('mountAndGetTokens', name, 0)
      const before = await effects()
      await call('unmount')
      await call('mountAndGetTokens', name, times)
      const after = await effects()
      await call('unmount')
      return after - before
    },
  }
}
