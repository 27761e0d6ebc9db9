import { expect, inject, it, onTestFinished } from 'vitest'
import { serveBuild } from '../support/builtApp'
import { centerOf, poll, textOf } from './page'
import { createClerkProxy } from './server/clerkProxy'
import type { TestBrowser } from './drivers/testBrowser'

interface Opened {
  browser: TestBrowser
  requests: string[]
  /** The IDs of the sessions that the server still has. */
  sessions: () => string[]
}

/** Opens an example of the specification with the real clerk-js and three sessions. */
async function open(browser: TestBrowser, path: string, dir: string): Promise<Opened> {
  const { plugin, api, requests } = createClerkProxy({ sessions: 3 })
  const { url, close } = await serveBuild(inject('builtApps').clerk, [plugin])
  onTestFinished(close)
  await browser.goto(`${url}${path}?dir=${dir}`)
  await poll(() => browser.evaluate(() => (window as { Clerk?: { loaded: boolean } }).Clerk?.loaded)).toBe(true)
  expect(await browser.evaluate(() => getComputedStyle(document.querySelector('button')!).direction)).toBe(dir)
  return { browser, requests, sessions: () => api.server.sessions.map(({ id }) => id) }
}

async function clickButton({ browser }: Opened) {
  await browser.clickAt(await centerOf(browser, 'button'))
}

const isGoodbye = ({ browser }: Opened) => poll(() => textOf(browser, 'h1')).toBe('Goodbye')

/** Defines a test for each of the specification's examples. The tests click with the real mouse. */
export function testSpecification(browser: () => TestBrowser, dir: 'ltr' | 'rtl') {
  it('ends all sessions and redirects (basic usage)', async () => {
    const opened = await open(browser(), 'basic', dir)
    await clickButton(opened)
    await isGoodbye(opened)
    expect(opened.sessions()).toEqual([])
    expect(opened.requests.filter(request => request.includes('sessions'))).toEqual(['DELETE /client/sessions'])
  })

  it('ends all sessions and redirects after a click on the app’s own button (custom usage)', async () => {
    const opened = await open(browser(), 'custom', dir)
    await clickButton(opened)
    await isGoodbye(opened)
    expect(opened.sessions()).toEqual([])
  })

  it('ends a specific session and keeps the other sessions', async () => {
    const opened = await open(browser(), 'specific', dir)
    await poll(() => opened.browser.countByRole('button', 'Sign Out')).toBe(1)
    await clickButton(opened)
    await isGoodbye(opened)
    expect(opened.sessions()).toEqual(['sess_2', 'sess_3'])
    expect(opened.requests).toContain('POST /client/sessions/sess_1/remove')
  })

  it('ends all sessions, and calls the callback instead of redirecting', async () => {
    const opened = await open(browser(), 'all', dir)
    await clickButton(opened)
    await poll(() => textOf(opened.browser, '[role="status"]')).toBe('Signed out.')
    expect(opened.sessions()).toEqual([])
    expect(opened.requests.filter(request => request.includes('sessions'))).toEqual(['DELETE /client/sessions'])
    expect(await opened.browser.evaluate(() => location.pathname)).toBe('/all')
  })
}
