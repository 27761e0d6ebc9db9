import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../e2e/browser'
import { serveClerk } from '../e2e/clerkHost'
import { serveViteApp } from './viteApp'

let app: Awaited<ReturnType<typeof serveViteApp>>
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  [app, browser] = await Promise.all([serveViteApp(), launchBrowser()])
})
afterEach(async () => { await context.close() })
afterAll(async () => {
  await Promise.all([browser?.close(), app?.close()])
})

/** The built app on the real clerk-js, with three accounts, and everything that the browser complains of. */
async function open(example: string, options?: BrowserContextOptions) {
  context = await browser.newContext(options)
  const { server } = await serveClerk(context, app.url, { sessions: 3 })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !isAboutTheKey(message.text())) problems.push(message.text())
  })
  await page.exposeFunction('tellViolation', (violation: string) => { problems.push(violation) })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as never as { tellViolation: (text: string) => void }).tellViolation(`${violatedDirective} ${blockedURI}`)
    })
  })
  await page.goto(new URL(example, app.url).href)
  return { page, problems, server }
}

/** clerk-js says on every page that a key is for development. */
const isAboutTheKey = (text: string) => text.includes('loaded with development keys')

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor()

describe('an app that has installed the package, under a strict content security policy', () => {
  it.each([
    ['Basic', 'Sign Out', []],
    ['CustomSlot', 'Sign out', []],
    ['SpecificSession', 'Sign Out', ['sess_2', 'sess_3']],
  ])('%s signs out, and goes on', async (example, name, left) => {
    const { page, problems, server } = await open(example)
    await page.getByRole('button', { name, exact: true }).click()
    await heading(page, 'Goodbye')
    expect(server.sessions.map(({ id }) => id)).toEqual(left)
    expect(problems).toEqual([])
  })

  it('AllSessions signs out, and stays', async () => {
    const { page, problems, server } = await open('AllSessions')
    await page.getByRole('button', { name: 'Sign Out' }).click()
    await page.getByRole('status').getByText('Signed out.').waitFor()
    expect(server.sessions).toEqual([])
    expect(problems).toEqual([])
  })
})

describe('the built style sheet', () => {
  // Red, green and blue as they are painted, from 0 to 255.
  const colours = (page: Page) => page.getByRole('button').evaluate(button => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const { backgroundColor, color } = getComputedStyle(button)
    return [backgroundColor, color].map(colour => {
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3))
    })
  })

  const schemes = [
    { how: 'unset', expected: 'light', set: () => {} },
    { how: 'set in CSS', expected: 'dark', set: () => { document.documentElement.className = 'is-dark' } },
    { how: 'set to follow the system in CSS', expected: 'dark', set: () => { document.documentElement.className = 'follows-system' } },
    { how: 'set inline', expected: 'dark', set: () => { document.documentElement.style.colorScheme = 'dark' } },
  ]

  it.each(schemes)('is $expected where color-scheme is $how and the system is dark', async ({ expected, set }) => {
    const { page, problems } = await open('Basic', { colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.getByRole('button').waitFor()
    await page.evaluate(set)
    const [fill, text] = await colours(page)
    if (expected === 'dark') expect(fill).toBeGreaterThan(text! + 150)
    else expect(text).toBeGreaterThan(fill! + 150)
    expect(problems).toEqual([])
  })
})
