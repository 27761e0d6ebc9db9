import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, Page } from 'playwright'
import { axes } from '../../../../support/pictures.js'
import { readStoryIds } from '../../../support/readEntries'
import { pageOptions } from '../../../visual/pageOptions'
import { openStorybook, showStory, waitForFirstStory } from '../../../visual/showStory'
import { launchBrowser } from '../../browser'
import { computedStylesOf, differencesOf } from './computedStyles'
import { startDevelopmentStorybook } from './developmentStorybook'

// Vite's minifier rewrites CSS in the build. For example, it replaces `:dir(rtl)` with a list of languages.

let browser: Browser
let development: { url: string, close: () => Promise<void> }

beforeAll(async () => {
  [development, browser] = await Promise.all([startDevelopmentStorybook(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await development.close()
})

describe.concurrent.each([axes.light, axes.rtl])('every story with the direction $globals.direction', axis => {
  it('has the same computed styles in the built Storybook as in development', async () => {
    const [first, ...others] = await readStoryIds(inject('storybookUrl'))
    const open = async (url: string) => {
      const page = await browser.newPage(pageOptions)
      await openStorybook(page, url, first!, axis)
      // The development server bundles all dependencies for the first page.
      await waitForFirstStory(page, 120_000)
      return page
    }
    const pages = await Promise.all([development.url, inject('storybookUrl')].map(open))
    const compare = async () => {
      const [fromSource, built] = await Promise.all(pages.map(computedStylesOf))
      return differencesOf(fromSource!, built!)
    }
    const show = (id: string) => Promise.all(pages.map((page: Page) => showStory(page, id)))
    const differences: Record<string, string[]> = {}
    for (const id of [first!, ...others]) {
      if (id !== first) await show(id)
      const found = await compare()
      if (found.length) differences[id] = found.slice(0, 5)
    }
    await Promise.all(pages.map(page => page.close()))
    expect(others.length).toBeGreaterThan(100)
    expect(differences).toEqual({})
  }, 240_000)
})
