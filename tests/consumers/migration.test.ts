import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { preview, type PreviewServer } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { SessionInput } from 'vue-clerk/testing'
import { launchBrowser } from '../e2e/browser'
import { serveClerk } from '../e2e/clerkHost'
import { compareWithPackage } from '../repository/migrationTables'
import { installConsumer } from './install'

const apps = join(import.meta.dirname, 'apps')
const clerkJs = join(createRequire(import.meta.url).resolve('@clerk/clerk-js'), '..')

// A fake of Clerk's UI, because the tests have no access to Clerk's servers.
const clerkUI = `window.__internal_ClerkUICtor = class {
  ensureMounted = async () => ({
    openModal(name) {
      const dialog = document.body.appendChild(document.createElement('dialog'))
      dialog.ariaLabel = name
      dialog.showModal()
    },
  })
}`

const session = (role: string): SessionInput => ({
  id: 'sess_1',
  user: { id: 'user_1', firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' },
  organization: { id: 'org_1', name: 'Engines', role },
})

let browser: Browser
let context: BrowserContext | undefined

beforeAll(async () => { browser = await launchBrowser() })
afterEach(async () => { await context?.close() })
afterAll(async () => { await browser?.close() })

/**
 * Opens a page of an app with clerk-js 6. vue-clerk 0.10 loads clerk-js 5 from Clerk's servers, but gets clerk-js 6 here,
 * so that only the package differs. `tokens` collects the headers with which the app requests its notes.
 */
async function open(url: string, path: string, sessions: SessionInput[]) {
  context = await browser.newContext()
  const { server } = await serveClerk(context, url, { sessions })
  // The fixture refuses to serve clerk-js 6 for clerk-js 5, so this route serves it.
  await context.route('**/npm/@clerk/clerk-js@5/dist/*.js', route => route.fulfill({
    contentType: 'text/javascript',
    headers: { 'access-control-allow-origin': '*' },
    path: join(clerkJs, new URL(route.request().url()).pathname.split('/').at(-1)!),
  }))
  await context.route('**/ui.browser.js', route => route.fulfill({
    contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body: clerkUI,
  }))
  const tokens: (string | null)[] = []
  await context.route(`${url}api/notes`, async route => {
    tokens.push(await route.request().headerValue('authorization'))
    await route.fulfill({ json: ['Buy punch cards'] })
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(url + path)
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  return { page, server, tokens, errors }
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor()
const header = (page: Page) => page.getByRole('banner')

describe.each(['from-clerk-vue', 'from-vue-clerk'])('the app %s', name => {
  let app: Awaited<ReturnType<typeof installConsumer>>

  beforeAll(async () => { app = await installConsumer(name) })
  afterAll(async () => { await app?.dispose() })

  it('uses only vue-clerk after the migration', () => {
    const folder = join(apps, name, 'after')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.(ts|vue|json)$/.test(file))
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter(file => /@clerk\/vue|vue-clerk-0/.test(readFileSync(join(folder, file), 'utf8')))).toEqual([])
  })

  it('has a guide whose table lists every export of the old package', () => {
    const [table, folder] = name === 'from-clerk-vue'
      ? ['fromClerkVueNames.md', 'node_modules/@clerk/vue'] as const
      : ['fromVueClerkNames.md', 'node_modules/vue-clerk-0'] as const
    const { exported, ...differences } = compareWithPackage(table, join(app.folder, folder))
    expect(exported.length).toBeGreaterThan(50)
    expect(differences).toEqual({ missing: [], stale: [] })
  })

  describe.each(['before', 'after'])('%s the migration', version => {
    let server: PreviewServer
    let url: string

    beforeAll(async () => {
      await app.bin('vite', 'build', version)
      const outDir = join(app.folder, version, 'dist')
      server = await preview({ configFile: false, build: { outDir }, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' })
      url = server.resolvedUrls!.local[0]!
    })
    afterAll(async () => { await server?.close() })

    it('type-checks', async () => {
      expect(await app.bin('vue-tsc', '--noEmit', '--project', version)).toBe('')
    })

    it('passes its own tests', async () => {
      expect(await app.bin('vitest', 'run', '--no-color', '--root', version)).toMatch(/Tests +1 passed/)
    })

    it('redirects guests from a protected page, and lets them sign in', async () => {
      const { page, errors } = await open(url, 'account', [])
      await heading(page, 'Please sign in')
      expect(page.url()).toBe(`${url}sign-in`)
      expect(await header(page).getByRole('link', { name: 'Ada Lovelace' }).count()).toBe(0)

      await page.getByRole('link', { name: /Notes|Orders/ }).click()
      await page.getByRole('heading', { name: /Notes|Orders/ }).waitFor()
      await header(page).getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('dialog', { name: 'signIn' }).or(page.getByRole('heading', { name: 'Please sign in' })).waitFor()
      expect(errors).toEqual([])
    })

    it('shows the user, the organization and the role', async () => {
      const { page, tokens, errors } = await open(url, '', [session('org:admin')])
      await header(page).getByRole('link', { name: 'Ada Lovelace' }).click()
      await heading(page, 'Account')
      await page.getByText('ada@example.com').waitFor()
      await page.getByText('Role: org:admin').waitFor()
      expect(await page.getByRole('combobox', { name: 'Organization' }).inputValue()).toBe('org_1')
      if (name === 'from-clerk-vue') {
        await page.getByText('Buy punch cards').waitFor()
        expect(tokens).toEqual([expect.stringMatching(/^Bearer \S+\.\S+\.\S+$/)])
      }

      await page.getByRole('link', { name: 'Members' }).click()
      await heading(page, 'Members of Engines')
      expect(errors).toEqual([])
    })

    it('checks the role in the page and in the guard', async () => {
      const { page, errors } = await open(url, 'members', [session('org:member')])
      await heading(page, 'Account')
      await page.getByText('Only admins see the members.').waitFor()
      expect(page.url()).toBe(`${url}account`)
      expect(await page.getByRole('link', { name: 'Members' }).count()).toBe(0)
      expect(errors).toEqual([])
    })

    it('switches the organization', async () => {
      const { page, errors } = await open(url, 'account', [session('org:admin')])
      await page.getByText('Role: org:admin').waitFor()
      await page.getByRole('combobox', { name: 'Organization' }).selectOption('Personal account')
      await page.getByText('Role: none').waitFor()
      await page.getByText('Only admins see the members.').waitFor()
      await page.getByRole('combobox', { name: 'Organization' }).selectOption('Engines')
      await page.getByText('Role: org:admin').waitFor()
      await page.getByRole('link', { name: 'Members' }).waitFor()
      expect(errors).toEqual([])
    })

    it('signs out without a page load, and shows the page after the sign-out', async () => {
      const { page, server, errors } = await open(url, 'account', [session('org:admin')])
      await page.getByText('Role: org:admin').waitFor()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await heading(page, 'Goodbye')
      await header(page).getByRole('button', { name: 'Sign in' }).waitFor()
      expect(server.sessions).toEqual([])
      expect(page.url()).toBe(`${url}goodbye`)
      expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)

      await page.goto(`${url}account`)
      await heading(page, 'Please sign in')
      expect(errors).toEqual([])
    })
  })
})
