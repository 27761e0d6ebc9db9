import process from 'node:process'
import { afterAll, beforeAll, beforeEach, describe, inject, it } from 'vitest'
import { testAccessibility } from './accessibility'
import { findBrowser, type BrowserName } from './drivers/findBrowser'
import type { TestBrowser } from './drivers/testBrowser'
import { testPendingStyleSheet } from './pendingStyleSheet'
import { testSpecification } from './specification'
import { checkStories, storyIds, type StoryCounts } from './stories'

declare module 'vitest' {
  interface TaskMeta {
    /** The browser's name and version. */
    browser?: string
    /** How many stories have passed, if the test shows stories. */
    counts?: StoryCounts
    /** Why the tests of a browser didn't run. */
    missing?: string
  }
}

/** Both directions and both themes, in two runs instead of four. */
const looks = {
  'left to right, dark': 'direction:ltr;theme:dark',
  'right to left, light': 'direction:rtl;theme:light',
}
const directions = { 'left to right': 'ltr', 'right to left': 'rtl' } as const
const examples = /^components-signoutbutton--(?:basic-usage|custom-usage|specific-session|all-sessions)\b/
const minutes = 60_000

/** Defines all tests of a browser. If this machine lacks the browser, skips the tests. In CI, fails then. */
export function defineTests(name: BrowserName) {
  const found = findBrowser(name)
  if ('missing' in found) {
    it('starts the browser', ({ task, skip }) => {
      task.meta.missing = found.missing
      if (process.env.CI) throw new Error(found.missing)
      skip(found.missing)
    })
    return
  }

  let browser: TestBrowser
  const current = () => browser
  beforeAll(async () => { browser = await found.launch() })
  beforeEach(({ task }) => { task.meta.browser = browser.title })
  afterAll(async () => { await browser?.close() })

  /** Defines the test of all stories whose ID matches `pattern`. In Chromium, axe also checks the accessibility of each story. */
  const testStories = (row: string, globals: string, pattern = /./, onNewPages = false) => {
    describe(row, () => {
      it('pass with their play functions', async ({ task }) => {
        const storybookUrl = inject('storybookUrl')
        const ids = (await storyIds(storybookUrl)).filter(id => pattern.test(id))
        const isAudited = name === 'chromium'
        const onCounts = (counts: StoryCounts) => { task.meta.counts = counts }
        await checkStories(browser, { storybookUrl, ids, globals: `a11y.manual:!${!isAudited};${globals}`, onNewPages, onCounts })
      }, 10 * minutes)
    })
  }

  for (const [look, globals] of Object.entries(looks)) testStories(`stories, ${look}`, globals)
  testStories('stories of the dialog, each on a new page', 'direction:ltr', /^recipes-confirmation--/, true)
  for (const [direction, dir] of Object.entries(directions)) {
    testStories(`stories of the specification on clerk-js, ${direction}`, `clerkEngine:clerk-js;direction:${dir}`, examples)
  }
  for (const [direction, dir] of Object.entries(directions)) {
    describe(`app with the specification's examples on clerk-js, ${direction}`, () => { testSpecification(current, dir) })
  }
  describe('roles, names, focus, keyboard and announcements', () => { testAccessibility(current) })
  describe('styles while a style sheet is pending', () => { testPendingStyleSheet(current, name) })
}
