import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { publishableKey } from '../e2e/app/publishableKey'
import { launchBrowser } from '../e2e/browser'
import { serveClerk } from '../e2e/clerkHost'
import { installConsumer } from './install'

let app: Awaited<ReturnType<typeof installConsumer>>
let built: string
let browser: Browser
let context: BrowserContext | undefined

beforeAll(async () => {
  [app, browser] = await Promise.all([installConsumer('nuxt'), launchBrowser()])
  built = await app.bin('nuxt', 'build') + await app.bin('nuxt', 'build', '--envName', 'hash')
})
afterEach(async () => { await context?.close() })
afterAll(async () => {
  await browser?.close()
  await app?.dispose()
})

it('builds the app without a warning', () => {
  expect(built).not.toMatch(/warn|error /i)
})

it('type-checks an app that uses the components, composables and options', async () => {
  expect(await app.bin('vue-tsc', '-b', '--noEmit')).toBe('')
})

it('renders and hydrates a page without a warning, and signs out when the user clicks the page’s button', async () => {
  const url = await app.serve('.output/server/index.mjs', { NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey })
  const html = await (await fetch(url)).text()
  expect(html).toMatch(/<h1>Hello<\/h1><button type="button" class="vc-button"/)
  expect(html).toContain('<p>Loading</p>')
  expect(html).not.toMatch(/Welcome back|Please sign in/)

  context = await browser.newContext()
  const { server } = await serveClerk(context, url, { sessions: 2 })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (!message.text().includes('loaded with development keys')) problems.push(message.text())
  })
  await page.goto(url)
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.getByRole('heading', { name: 'Signed in' }).waitFor()
  await page.getByText('Welcome back').waitFor()
  expect(await page.getByText('Loading').count()).toBe(0)
  const button = page.getByRole('button', { name: 'Leave' })
  expect(await button.evaluate(element => getComputedStyle(element).cursor)).toBe('pointer')
  await button.click()
  await page.getByRole('heading', { name: 'Goodbye' }).waitFor()
  expect(server.sessions.map(({ id }) => id)).toEqual(['sess_2'])
  expect(await page.evaluate(() => 'isSamePage' in window), 'Nuxt’s router navigated').toBe(true)
  expect(problems).toEqual([])
})

it.each([
  ['app.baseURL', { output: '.output', baseURL: '/shop/', prefix: '' }],
  ['hashMode', { output: '.output-hash', baseURL: '/', prefix: '#/' }],
  ['app.baseURL and hashMode', { output: '.output-hash', baseURL: '/shop/', prefix: '#/' }],
])('redirects to an absolute URL of the app without a reload if the app sets %s', async (_, { output, baseURL, prefix }) => {
  const server = `${output}/server/index.mjs`
  const url = await app.serve(server, { NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey, NUXT_APP_BASE_URL: baseURL })
  const home = new URL(baseURL + prefix, url).href
  context = await browser.newContext()
  const clerk = await serveClerk(context, url, { sessions: 1 })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))

  await page.goto(`${home}account?tab=2#notes`)
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.getByRole('heading', { name: 'Your account' }).waitFor()
  await page.getByRole('button', { name: 'Leave' }).click()
  await page.getByRole('heading', { name: 'Signed out' }).waitFor()
  expect(clerk.server.sessions).toEqual([])
  expect(page.url()).toBe(`${home}account?tab=2#notes`)
  expect(await page.getByRole('paragraph').textContent()).toBe('/account?tab=2#notes')

  await page.getByRole('button', { name: 'Return home' }).click()
  await page.getByRole('button', { name: 'Return home' }).waitFor({ state: 'detached' })
  expect(page.url()).toBe(`${home}?from=account`)
  await page.getByRole('heading', { name: 'Signed out' }).waitFor()
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
  expect(errors).toEqual([])
})

it('lets middleware and plugins read "signed out" before the redirect is over', async () => {
  const url = await app.serve('.output/server/index.mjs', { NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey })
  context = await browser.newContext()
  await serveClerk(context, url, { sessions: 1 })
  const page = await context.newPage()
  await page.goto(`${url}account`)
  await page.getByRole('heading', { name: 'Your account' }).waitFor()
  await page.evaluate(() => { (window as unknown as { authLog: string[] }).authLog.length = 0 })
  await page.getByRole('button', { name: 'Say farewell' }).click()
  await page.getByRole('heading', { name: 'Farewell' }).waitFor()
  expect(await page.evaluate(() => (window as unknown as { authLog: string[] }).authLog))
    .toEqual(['signed out', '/farewell'])
})

it('protects a page with middleware, and redirects to the sign-in page after a sign-out', async () => {
  const url = await app.serve('.output/server/index.mjs', { NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey })
  const problems: string[] = []
  async function open(sessions: number) {
    await context?.close()
    context = await browser.newContext()
    const clerk = await serveClerk(context, url, { sessions })
    const page = await context.newPage()
    page.on('pageerror', error => problems.push(error.message))
    page.on('console', message => {
      if (!message.text().includes('loaded with development keys')) problems.push(message.text())
    })
    await page.goto(`${url}settings`)
    return { clerk, page, signIn: page.getByRole('heading', { name: 'Sign in' }) }
  }

  const guest = await open(0)
  await guest.signIn.waitFor()
  expect(guest.page.url()).toBe(`${url}sign-in`)

  const user = await open(1)
  await user.page.getByRole('heading', { name: 'Settings of Ada' }).waitFor()
  await user.page.getByRole('button', { name: 'Sign Out' }).click()
  await user.signIn.waitFor()
  expect(user.page.url()).toBe(`${url}sign-in`)
  expect(user.clerk.server.sessions).toEqual([])
  expect(problems).toEqual([])
})

it('responds with an error if the publishable key is missing', async () => {
  const url = await app.serve('.output/server/index.mjs', {})
  const response = await fetch(url, { headers: { accept: 'application/json' } })
  expect(response.status).toBe(500)
  expect(await response.text()).toContain('Set NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY in the environment of the running app')
})

const secretKey = 'sk_live_verySecret123456'

it.each(['text/html', 'application/json'])('responds to a secret key with an error that does not contain the key (%s)', async accept => {
  const url = await app.serve('.output/server/index.mjs', { NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY: secretKey })
  const response = await fetch(url, { headers: { accept } })
  expect(response.status).toBe(500)
  const page = await response.text()
  expect(page).toContain('holds a secret key (sk_…)')
  expect(page).not.toContain('verySecret')
})

it('stops the build for a secret key, and does not print the key', async () => {
  const file = join(app.folder, '.env')
  await writeFile(file, `NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY=${secretKey}\n`)
  const { message } = await app.bin('nuxt', 'build').then(() => new Error('The build succeeded.'), (error: Error) => error)
  await rm(file)
  expect(message).toContain('the publishable key is a secret key (sk_…)')
  expect(message).not.toContain('verySecret')
})
