import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright'
import { preview, type PreviewServer } from 'vite'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../e2e/browser'
import { serveClerk } from '../e2e/clerkHost'
import { installConsumer } from './install'

let app: Awaited<ReturnType<typeof installConsumer>>
let browser: Browser
let context: BrowserContext | undefined
let server: PreviewServer

beforeAll(async () => {
  [app, browser] = await Promise.all([installConsumer('clerk-vue'), launchBrowser()])
  await app.bin('vite', 'build')
  const outDir = join(app.folder, 'dist')
  server = await preview({ configFile: false, build: { outDir }, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' })
})
afterEach(async () => { await context?.close() })
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()])
  await app?.dispose()
})

it.each([
  ['passes the Clerk of @clerk/vue to vue-clerk', '?passed-on'],
  ['installs @clerk/vue before vue-clerk', '?theirs-first'],
  ['installs vue-clerk before @clerk/vue', '?ours-first'],
])('loads Clerk once in an app that %s', async (_, query) => {
  const url = server.resolvedUrls!.local[0]!
  context = await browser.newContext()
  const clerk = await serveClerk(context, url, { sessions: 2 })
  const page = await context.newPage()
  const scripts: string[] = []
  page.on('request', request => { if (/clerk\.browser\.js$/.test(request.url())) scripts.push(request.url()) })
  await page.goto(url + query)
  await page.getByRole('heading', { name: 'Both have sess_1' }).waitFor()
  expect(scripts).toHaveLength(1)
  await page.getByRole('button', { name: 'Sign Out' }).click()
  await page.getByRole('heading', { name: 'Goodbye' }).waitFor()
  expect(clerk.server.sessions).toEqual([])
})
