// Measures how long a package takes to render on a server.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { bundle } from './build.js'
import { interleave } from './rounds.js'

/**
 * @param {number} count
 * @param {{ rounds: number, warmUp: number }} options
 */
export async function renderTimes(count, options) {
  const [app] = await bundle('apps/server.js', { ssr: true, minify: false, inOneFile: true })
  const folder = await mkdtemp(join(tmpdir(), 'vue-clerk-bench-'))
  try {
    const file = join(folder, 'server.mjs')
    await writeFile(file, `${app?.code}`)
    const { names, render } = await import(pathToFileURL(file).href)
    return await interleave(names, async name => {
      const started = process.cpuUsage()
      const markup = await render(name, count)
      // Measures the processor time of this process, because other programs don't add to that time.
      const { user, system } = process.cpuUsage(started)
      const time = user + system
      if (markup.split(/<\/button>/i).length !== count + 1) throw new Error(`${name} did not render ${count} buttons.`)
      return { time }
    }, options)
  } finally {
    await rm(folder, { recursive: true })
  }
}
