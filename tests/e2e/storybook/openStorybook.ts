import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import { readEntries } from '../../support/readEntries'
import { testUserAgent } from '../../support/testUserAgent'
import { launchBrowser } from '../browser'

interface OpenPage {
  page: Page
  /** The page's errors, and the URLs of the page's requests to other hosts. */
  problems: string[]
}

/**
 * Launches one browser for all tests of a file. Returns functions that open pages of the built Storybook. The stories
 * have no latency, unless `forReaders` is true.
 */
export function openStorybook({ forReaders = false } = {}) {
  const url = inject('storybookUrl')
  let browser: Browser | undefined

  beforeAll(async () => { browser = await launchBrowser() })
  afterAll(async () => { await browser?.close() })

  const previewUrl = (id: string, viewMode: 'story' | 'docs', globals = '') =>
    `${url}iframe.html?id=${id}&viewMode=${viewMode}&globals=a11y.manual:!true${globals}`

  return {
    url,
    previewUrl,

    /** Opens a story or a docs page without Storybook's sidebar and toolbar. The page closes after the test. */
    async open(id: string, viewMode: 'story' | 'docs', globals?: string): Promise<OpenPage> {
      const page = await browser!.newPage(forReaders ? {} : { userAgent: testUserAgent })
      onTestFinished(() => page.close())
      const problems: string[] = []
      page.on('pageerror', error => problems.push(error.message))
      page.on('console', message => { if (message.type() === 'error') problems.push(message.text()) })
      page.on('request', request => {
        if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) problems.push(request.url())
      })
      await page.goto(previewUrl(id, viewMode, globals))
      return { page, problems }
    },

    entries: () => readEntries(url),
  }
}

/** Returns the status bar of a story. `container` is a page with one story, or one story of a docs page. */
export const statusBarOf = (container: Pick<Page, 'getByRole'>) =>
  container.getByRole('region', { name: 'The story’s Clerk' })
