import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright'
import { preview, type PreviewServer } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../e2e/browser'
import { serveClerk } from '../e2e/clerkHost'
import { dependencies } from '../../package.json'
import { installConsumer } from './install'

let browser: Browser
let context: BrowserContext | undefined

beforeAll(async () => { browser = await launchBrowser() })
afterEach(async () => { await context?.close() })
afterAll(async () => { await browser?.close() })

type App = Awaited<ReturnType<typeof installConsumer>>

async function buildAndServe(app: App) {
  await app.bin('vite', 'build')
  const outDir = join(app.folder, 'dist')
  return preview({ configFile: false, build: { outDir }, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' })
}

/** Opens the app with the setup that `query` selects, and signs out. Clerk must load only once. */
async function loadOnceAndSignOut(server: PreviewServer, query: string) {
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
}

const setups = [
  ['passes the Clerk of @clerk/vue to vue-clerk', '?passed-on'],
  ['installs @clerk/vue before vue-clerk', '?theirs-first'],
  ['installs vue-clerk before @clerk/vue', '?ours-first'],
] as const

describe('an app with @clerk/vue', () => {
  let server: PreviewServer
  beforeAll(async () => { server = await buildAndServe(await installConsumer('clerk-vue')) })
  afterAll(async () => { await server?.close() })

  it.each(setups)('loads Clerk once if it %s', async (_, query) => { await loadOnceAndSignOut(server, query) })
})

describe.each([
  ['vue-clerk', '@clerk/vue'],
  ['@clerk/vue', 'vue-clerk'],
])('an app in which %s has an older @clerk/shared than %s', (older, newer) => {
  const oldest = dependencies['@clerk/shared'].replace('^', '')
  let app: App
  let copy: Awaited<ReturnType<App['nest']>>
  let server: PreviewServer

  beforeAll(async () => {
    app = await installConsumer('clerk-vue-two-copies', 'clerk-vue')
    copy = await app.nest(older, '@clerk/shared', oldest)
    server = await buildAndServe(app)
  })
  afterAll(async () => {
    await server?.close()
    await copy?.remove()
  })

  /** Returns the version of @clerk/shared that the package `name` imports. */
  function versionFor(name: string) {
    const modules = join(app.folder, 'node_modules')
    const file = [join(modules, name, 'node_modules'), modules].map(it => join(it, '@clerk/shared/package.json')).find(path => existsSync(path))
    return (JSON.parse(readFileSync(file!, 'utf8')) as { version: string }).version
  }

  it('has two versions of @clerk/shared', () => {
    expect(versionFor(older)).toBe(oldest)
    expect(versionFor(newer)).not.toBe(oldest)
  })

  it.each(setups)('loads Clerk once and signs out if it %s', async (_, query) => { await loadOnceAndSignOut(server, query) })
})
