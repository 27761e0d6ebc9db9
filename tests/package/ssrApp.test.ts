import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { MockClerk } from 'vue-clerk/testing'
import { launchBrowser } from '../e2e/browser'
import { serveSsrApp } from './support/ssrApp'

let app: Awaited<ReturnType<typeof serveSsrApp>>
let browser: Browser
let page: Page | undefined
let messages: string[]

beforeAll(async () => {
  [app, browser] = await Promise.all([serveSsrApp(), launchBrowser()])
})
afterEach(async () => { await page?.close() })
afterAll(async () => {
  await browser?.close()
  app?.close()
})

/** Opens a page that the server has rendered. Collects the page's errors and console messages in `messages`. */
async function open(path: string) {
  page = await browser.newPage()
  messages = []
  page.on('pageerror', error => messages.push(error.message))
  page.on('console', message => messages.push(message.text()))
  await page.goto(new URL(path, app.url).href)
  return page
}

const sessionsIn = (page: Page) => page.evaluate(() =>
  (window as never as { clerk: MockClerk }).clerk.server.sessions.map(({ id }) => id))

const html = async (path: string) => (await fetch(new URL(path, app.url))).text()

it('renders the specification’s examples for a signed-out user on the server', async () => {
  const warn = vi.spyOn(console, 'warn')
  expect(await html('Basic')).toMatch(/<button type="button" class="vc-button".*>Sign Out<\/span>/)
  expect(await html('CustomSlot')).toMatch(/<button>\s*Sign out\s*<\/button>/)
  expect(await html('SpecificSession')).toMatch(/<h1>Sign in<\/h1>.*Sign In/)
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})

it.each([
  ['Basic', 'Sign Out', []],
  ['CustomSlot', 'Sign out', []],
  ['SpecificSession', 'Sign Out', ['sess_2', 'sess_3']],
  ['AllSessions', 'Sign Out', []],
].flatMap(([path, ...rest]) => [
  [path, 'before', path, ...rest],
  [path, 'after', `${path}?preloaded`, ...rest],
] as [string, string, string, string, string[]][]))(
  'hydrates the specification’s example %s %s Clerk has loaded, and signs out without a console message',
  async (_example, _time, path, name, remaining) => {
    const page = await open(path)
    await page.getByRole('button', { name, exact: true }).click()
    await expect.poll(() => sessionsIn(page)).toEqual(remaining)
    expect(messages).toEqual([])
  },
)
