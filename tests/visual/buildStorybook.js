// Builds and serves the Storybook for the visual tests, and lists the stories.
import { rm } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'
import { run } from '../../scripts/lib/children.js'

const inRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export async function buildStorybook() {
  const outDir = inRoot('node_modules/.cache/visual/storybook')
  await rm(outDir, { recursive: true, force: true })
  const storybook = inRoot('node_modules/storybook/dist/bin/dispatcher.js')
  const args = ['build', '--test', '--quiet', '--disable-telemetry', '--loglevel', 'warn', '--output-dir', outDir]
  if (await run(process.execPath, [storybook, ...args])) throw new Error('The Storybook build failed. Its output is above.')
  return outDir
}

/** @param {string} outDir */
export async function serve(outDir) {
  const server = await preview({
    configFile: false,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'warn',
  })
  return { url: /** @type {string} */ (server.resolvedUrls?.local[0]), close: () => server.close() }
}

/**
 * Returns every story. Opens a browser to read the parameter `visual`, because Storybook's index omits parameters.
 *
 * @param {string} url
 * @returns {Promise<import('../../support/pictures.js').Story[]>}
 */
export async function readStories(url) {
  const browser = await chromium.launch(await chromiumLaunchOptions())
  try {
    const page = await browser.newPage()
    const index = await (await fetch(`${url}index.json`)).json()
    const entries = /** @type {{ id: string, type: string, subtype?: string }[]} */ (Object.values(index.entries))
    const ids = entries.filter(({ type, subtype }) => type === 'story' && subtype !== 'test').map(({ id }) => id)
    await page.goto(`${url}iframe.html?id=${ids[0]}&viewMode=story`)
    await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in window)
    return await page.evaluate(async ids => {
      const { __STORYBOOK_PREVIEW__: storybook } = /** @type {any} */ (window)
      await storybook.ready()
      const stories = await storybook.extract({ includeDocsOnly: true })
      return ids.map(id => {
        const { title, name, tags, parameters } = stories[id]
        return { id, title, name, tags, visual: parameters.visual }
      })
    }, ids)
  } finally {
    await browser.close()
  }
}
