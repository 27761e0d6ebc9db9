import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Scenario } from 'vue-clerk/testing'
import { launchBrowser } from '../e2e/browser'
import { serveClerk } from '../e2e/clerkHost'
import { serveViteApp } from './support/viteApp'

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

/**
 * Opens a page of the built app with the real clerk-js. `problems` collects the page's errors and warnings, and each
 * violation of the content security policy.
 */
async function open(example: string, options?: BrowserContextOptions, scenario: Scenario = { sessions: 3 }) {
  context = await browser.newContext(options)
  const { server } = await serveClerk(context, app.url, scenario)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !isAboutTheKey(message.text())) problems.push(message.text())
  })
  await page.exposeFunction('reportViolation', (violation: string) => { problems.push(violation) })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as never as { reportViolation: (text: string) => void }).reportViolation(`${violatedDirective} ${blockedURI}`)
    })
  })
  await page.goto(new URL(example, app.url).href)
  return { page, problems, server }
}

/** Returns whether a message warns about the development key. clerk-js logs this warning on every page. */
const isAboutTheKey = (text: string) => text.includes('loaded with development keys')

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor()

describe('an app under a strict content security policy', () => {
  it.each([
    ['Basic', 'Sign Out', []],
    ['CustomSlot', 'Sign out', []],
    ['SpecificSession', 'Sign Out', ['sess_2', 'sess_3']],
  ])('signs out in the example %s and redirects', async (example, name, remaining) => {
    const { page, problems, server } = await open(example)
    await page.getByRole('button', { name, exact: true }).click()
    await heading(page, 'Goodbye')
    expect(server.sessions.map(({ id }) => id)).toEqual(remaining)
    expect(problems).toEqual([])
  })

  it('signs out in the example AllSessions without a redirect', async () => {
    const { page, problems, server } = await open('AllSessions')
    await page.getByRole('button', { name: 'Sign Out' }).click()
    await page.getByRole('status').getByText('Signed out.').waitFor()
    expect(server.sessions).toEqual([])
    expect(problems).toEqual([])
  })
})

describe('an app with hostile input, under a strict content security policy', () => {
  const markup = '</span><img src=x onerror="document.title = 1"><script>document.title = 2</script>'
  const sessions = [{ id: 'sess_1', user: { id: 'user_1', firstName: markup } }]
  const hostile = (parameters: Record<string, string>) => open(`Hostile?${new URLSearchParams(parameters)}`, {}, { sessions })

  it.each([
    ['markup', markup],
    ['text with a right-to-left override', 'Sign \u202Etuo'],
    ['10,000 letters', 'W'.repeat(10_000)],
  ])('renders the label and the user’s name as text if the label is %s', async (_, label) => {
    const { page, problems, server } = await hostile({ label, redirect: '/goodbye' })
    await page.getByText(markup, { exact: true }).first().waitFor()
    expect(await page.getByRole('button').textContent()).toBe(label)
    expect(await page.locator('img, script:not([type=module][src])').count()).toBe(0)
    await page.getByRole('button').click()
    await heading(page, 'Goodbye')
    expect(await page.title()).toBe('An app that has installed vue-clerk')
    expect(server.sessions).toEqual([])
    expect(problems).toEqual([])
  })

  it.each(['javascript:document.title=1', 'data:text/html,<h1>x</h1>', 'vbscript:x'])('redirects to / instead of %s, and lets clerk-js log a warning', async redirect => {
    const { page, problems } = await hostile({ label: 'Leave', redirect })
    await page.getByRole('button').click()
    await heading(page, 'Goodbye')
    expect(page.url()).toBe(app.url)
    expect(await page.title()).toBe('An app that has installed vue-clerk')
    expect(problems).toEqual([expect.stringContaining('is not a valid protocol. Redirecting to "/" instead')])
  })
})

/** Matches the session ID and the user ID of the test, and any token. */
const secrets = /verySecret|\bey[\w-]{10,}/

it.each([
  ['succeeds', undefined, []],
  ['fails', { status: 500, body: { errors: [{ code: 'internal', message: 'Oops', long_message: 'Oops' }] } }, [/500/, /Oops/]],
] as const)('writes no session ID, user ID or token to the page, console or storage when a sign-out %s', async (_, response, expected) => {
  const { page, problems } = await open('AllSessions', {}, {
    sessions: [{ id: 'sess_verySecret', user: { id: 'user_verySecret' } }],
    respond: ({ method }) => method === 'GET' ? undefined : response,
  })
  await page.getByRole('button', { name: 'Sign Out' }).click()
  await page.getByRole('status').getByText(response ? 'Signing out failed. Try again.' : 'Signed out.').waitFor()
  expect(problems).toEqual(expected.map(text => expect.stringMatching(text)))
  const kept = await page.evaluate(() => [
    document.documentElement.outerHTML,
    document.cookie,
    location.href,
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  ])
  expect([...kept, ...problems].filter(text => secrets.test(text))).toEqual([])
})

describe('the built style sheet', () => {
  /** Returns two numbers from 0 to 255: how bright the button's fill is, and how bright the button's text is. */
  const brightness = (page: Page) => page.getByRole('button').evaluate(button => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const { backgroundColor, color } = getComputedStyle(button)
    return [backgroundColor, color].map(cssColor => {
      context.fillStyle = cssColor
      context.fillRect(0, 0, 1, 1)
      return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3))
    })
  })

  const schemes: [expected: 'light' | 'dark', how: string, set: () => void][] = [
    ['light', 'unset', () => {}],
    ['dark', 'set in CSS', () => { document.documentElement.className = 'is-dark' }],
    ['dark', 'set in CSS to follow the system', () => { document.documentElement.className = 'follows-system' }],
    ['dark', 'set inline', () => { document.documentElement.style.colorScheme = 'dark' }],
  ]

  it.each(schemes)('renders a %s button on a dark system if color-scheme is %s', async (expected, _, set) => {
    const { page, problems } = await open('Basic', { colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.getByRole('button').waitFor()
    await page.evaluate(set)
    const [fill, text] = await brightness(page)
    if (expected === 'dark') expect(fill).toBeGreaterThan(text! + 150)
    else expect(text).toBeGreaterThan(fill! + 150)
    expect(problems).toEqual([])
  })
})
