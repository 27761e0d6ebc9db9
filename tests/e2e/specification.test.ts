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

/** Opens an example of the specification. The page runs the real clerk-js with three sessions. */
async function open(path: string) {
  context = await browser.newContext()
  const clerk = await serveClerk(context, app.url, { sessions: 3 })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => { if (message.type() === 'error') problems.push(message.text()) })
  await page.goto(new URL(path, app.url).href)
  await page.waitForFunction(() => (window as { Clerk?: { loaded: boolean } }).Clerk?.loaded)
  return { page, problems, ...clerk }
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor()

describe('a specification example with the real clerk-js', () => {
  it('ends all sessions and redirects (basic usage)', async () => {
    const { page, problems, requests, server } = await open('basic')
    await page.getByRole('button', { name: 'Sign Out' }).click()
    await heading(page, 'Goodbye')
    expect(new URL(page.url()).pathname).toBe('/goodbye')
    expect(server.sessions).toEqual([])
    expect(requests.filter(request => request.includes('sessions'))).toEqual(['DELETE /client/sessions'])
    expect(problems).toEqual([])
  })

  it('ends all sessions and redirects after a click on the app’s own button (custom usage)', async () => {
    const { page, problems, server } = await open('custom')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await heading(page, 'Goodbye')
    expect(server.sessions).toEqual([])
    expect(problems).toEqual([])
  })

  it('ends a specific session and keeps the other sessions', async () => {
    const { page, problems, requests, server } = await open('specific')
    await heading(page, 'Sign out')
    await page.getByRole('button', { name: 'Sign Out' }).click()
    await heading(page, 'Goodbye')
    expect(server.sessions.map(({ id }) => id)).toEqual(['sess_2', 'sess_3'])
    expect(requests).toContain('POST /client/sessions/sess_1/remove')
    expect(problems).toEqual([])
  })

  it('ends all sessions, and calls the callback instead of redirecting', async () => {
    const { page, problems, requests, server } = await open('all')
    const button = page.getByRole('button', { name: 'Sign Out' })
    await button.click()
    await page.getByRole('status').getByText('Signed out.').waitFor()
    expect(server.sessions).toEqual([])
    expect(requests.filter(request => request.includes('sessions'))).toEqual(['DELETE /client/sessions'])
    expect(new URL(page.url()).pathname).toBe('/all')
    expect(problems).toEqual([])
  })

  it('sends a single request for a key press followed by a double click', async () => {
    const { page, requests, server } = await open('all')
    const button = page.getByRole('button', { name: 'Sign Out' })
    await page.keyboard.press('Tab')
    expect(await button.evaluate(element => element.matches(':focus-visible'))).toBe(true)
    await page.keyboard.press('Enter')
    await button.dblclick()
    await page.getByRole('status').getByText('Signed out.').waitFor()
    expect(server.sessions).toEqual([])
    expect(requests.filter(request => request === 'DELETE /client/sessions')).toHaveLength(1)
  })
})
