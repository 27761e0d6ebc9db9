import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser'
import { serveClerk } from './clerkHost'
import { serveApp, type ServedApp } from './serve'

let app: ServedApp
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  [app, browser] = await Promise.all([serveApp('app'), launchBrowser()])
})
afterEach(async () => { await context.close() })
afterAll(async () => {
  await Promise.all([browser?.close(), app?.close()])
})

/** Opens the app in two tabs, on one server with two sessions. */
async function openTabs(prepareOther?: (page: Page) => Promise<unknown>) {
  context = await browser.newContext()
  const clerk = await serveClerk(context, app.url, { sessions: 2 })
  const problems: string[] = []
  const [tab, other] = await Promise.all([context.newPage(), context.newPage()])
  await prepareOther?.(other)
  for (const page of [tab, other]) {
    page.on('pageerror', error => problems.push(error.message))
    await page.goto(new URL('account', app.url).href)
    await heading(page, 'Signed in')
  }
  return { tab, other, problems, ...clerk }
}

const heading = (page: Page, name: string, timeout = 5000) =>
  page.getByRole('heading', { name, exact: true }).waitFor({ timeout })
const click = (page: Page) => page.getByRole('button', { name: 'Sign Out' }).click()
const announced = (page: Page) => page.getByRole('status').getByText('Signed out.').waitFor()
const ended = (requests: readonly string[]) => requests.filter(request => /DELETE|remove|end$/.test(request))

describe('two tabs of one browser, on the real clerk-js in its standard mode', () => {
  it('show a sign-out of one tab in the other within 2 seconds', async () => {
    const { tab, other, problems, requests, server } = await openTabs()
    expect(await other.evaluate('Clerk.isStandardBrowser')).toBe(true)
    await click(tab)
    await heading(other, 'Signed out', 2000)
    await heading(tab, 'Signed out')
    expect(server.sessions).toEqual([])
    expect(ended(requests)).toEqual(['DELETE /client/sessions'])
    expect(problems).toEqual([])
  })

  it('complete a later click in the other tab without a request', async () => {
    const { tab, other, problems, requests } = await openTabs()
    await click(tab)
    await heading(other, 'Signed out', 2000)
    await click(other)
    await announced(other)
    await heading(other, 'Signed out')
    expect(ended(requests)).toEqual(['DELETE /client/sessions'])
    expect(problems).toEqual([])
  })

  it('both sign out after a click in each tab at once', async () => {
    const { tab, other, problems, server } = await openTabs()
    await Promise.all([click(tab), click(other)])
    for (const page of [tab, other]) {
      await announced(page)
      await heading(page, 'Signed out')
    }
    expect(server.sessions).toEqual([])
    expect(problems).toEqual([])
  })

  it('complete a click in a tab that got no message about the other tab’s sign-out', async () => {
    const { tab, other, problems, server } = await openTabs(async page => void await page.addInitScript(() => {
      // Rule of clerk-js: "A sign-out reaches other tabs". clerk-js uses only this channel.
      Reflect.deleteProperty(window, 'BroadcastChannel')
    }))
    await click(tab)
    await heading(tab, 'Signed out')
    await heading(other, 'Signed in')
    await click(other)
    await announced(other)
    await heading(other, 'Signed out')
    expect(server.sessions).toEqual([])
    expect(problems).toEqual([])
  })
})
