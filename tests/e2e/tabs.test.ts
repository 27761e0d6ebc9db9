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

/** Opens the app in two tabs. The server has two sessions. */
async function openTabs(prepareSecond?: (page: Page) => Promise<unknown>) {
  context = await browser.newContext()
  const clerk = await serveClerk(context, app.url, { sessions: 2 })
  const problems: string[] = []
  const [first, second] = await Promise.all([context.newPage(), context.newPage()])
  await prepareSecond?.(second)
  for (const page of [first, second]) {
    page.on('pageerror', error => problems.push(error.message))
    await page.goto(new URL('account', app.url).href)
    await heading(page, 'Signed in')
  }
  return { first, second, problems, ...clerk }
}

const heading = (page: Page, name: string, timeout = 5000) =>
  page.getByRole('heading', { name, exact: true }).waitFor({ timeout })
const click = (page: Page) => page.getByRole('button', { name: 'Sign Out' }).click()
const announced = (page: Page) => page.getByRole('status').getByText('Signed out.').waitFor()
const ended = (requests: readonly string[]) => requests.filter(request => /DELETE|remove|end$/.test(request))

describe('two tabs of one browser with the real clerk-js', () => {
  it('both show “Signed out” after a sign-out in the first tab, within 2 seconds in the second tab', async () => {
    const { first, second, problems, requests, server } = await openTabs()
    expect(await second.evaluate('Clerk.isStandardBrowser')).toBe(true)
    await click(first)
    await heading(second, 'Signed out', 2000)
    await heading(first, 'Signed out')
    expect(server.sessions).toEqual([])
    expect(ended(requests)).toEqual(['DELETE /client/sessions'])
    expect(problems).toEqual([])
  })

  it('send no second request if the user signs out in the first tab, and then clicks in the second tab', async () => {
    const { first, second, problems, requests } = await openTabs()
    await click(first)
    await heading(second, 'Signed out', 2000)
    await click(second)
    await announced(second)
    await heading(second, 'Signed out')
    expect(ended(requests)).toEqual(['DELETE /client/sessions'])
    expect(problems).toEqual([])
  })

  it('both show “Signed out” after a click in each tab at the same time', async () => {
    const { first, second, problems, server } = await openTabs()
    await Promise.all([click(first), click(second)])
    for (const page of [first, second]) {
      await announced(page)
      await heading(page, 'Signed out')
    }
    expect(server.sessions).toEqual([])
    expect(problems).toEqual([])
  })

  it('both show “Signed out” after a click in each tab, even if no message about a sign-out reaches the second tab', async () => {
    const { first, second, problems, server } = await openTabs(async page => void await page.addInitScript(() => {
      // clerk-js sends the message on a BroadcastChannel (see clerkJsRules.md: "A sign-out reaches other tabs").
      Reflect.deleteProperty(window, 'BroadcastChannel')
    }))
    await click(first)
    await heading(first, 'Signed out')
    await heading(second, 'Signed in')
    await click(second)
    await announced(second)
    await heading(second, 'Signed out')
    expect(server.sessions).toEqual([])
    expect(problems).toEqual([])
  })
})
