import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/lib/chromium.js'

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
