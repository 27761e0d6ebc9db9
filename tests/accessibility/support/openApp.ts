import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, beforeAll, inject } from 'vitest'
import { chromiumLaunchOptions } from '../../../scripts/lib/chromium.js'
import type {} from '../app/main'
import type { Scene } from '../app/scene'

/** Opens the built app in one page for all tests of a file or of a `describe`. */
export function openApp(options: BrowserContextOptions = {}) {
  let browser: Browser | undefined
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunchOptions())
    page = await browser.newPage({ reducedMotion: 'reduce', ...options })
    page.setDefaultTimeout(5000)
    await page.goto(inject('builtApp').url)
  })
  afterAll(async () => { await browser?.close() })

  return {
    get page() { return page },
    get button() { return page.getByRole('button') },
    show: (scene: Scene) => page.evaluate(scene => window.testApp.show(scene), scene),
    settle: (outcome: 'succeed' | 'fail') => page.evaluate(outcome => window.testApp.settle(outcome), outcome),
    requests: () => page.evaluate(() => window.testApp.requests()),
    announcements: () => page.evaluate(() => window.testApp.announcements),
  }
}
