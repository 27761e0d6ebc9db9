// Measures how long each package takes to render its buttons on a server.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bundle } from './build.js'
import { interleave } from './rounds.js'

// One rendering takes only a few milliseconds, so a garbage collection would distort a sample of one rendering.
const rendersPerSample = 40

setFlagsFromString('--expose-gc')
const collectGarbage = /** @type {() => void} */ (runInNewContext('gc'))

/**
 * @param {number} count
 * @param {{ rounds: number, warmUp: number, without?: string[] }} options
 */
export async function renderTimes(count, { without = [], ...options }) {
  const [app] = await bundle('apps/server.js', { ssr: true, minify: false, inOneFile: true })
  const folder = await mkdtemp(join(tmpdir(), 'vue-clerk-bench-'))
  try {
    const file = join(folder, 'server.mjs')
    await writeFile(file, `${app?.code}`)
    const { names, render } = await import(pathToFileURL(file).href)
    return await interleave(names.filter((/** @type {string} */ name) => !without.includes(name)), async name => {
      collectGarbage()
      let markup = ''
      const started = process.cpuUsage()
      for (let n = 0; n < rendersPerSample; n++) markup = await render(name, count)
      // Measures the processor time of this process, because other programs don't add to that time.
      const { user, system } = process.cpuUsage(started)
      if (markup.split(/<\/button>/i).length !== count + 1) throw new Error(`${name} did not render ${count} buttons.`)
      return { render: user + system }
    }, options)
  } finally {
    await rm(folder, { recursive: true })
  }
}
