import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { MockClerk } from 'vue-clerk/testing'
import { launchBrowser } from '../e2e/browser'
import { serveBuiltApp, type BuiltApp } from '../support/builtApp'

// Vue 3.6 compiles a component with `<script setup vapor>` to code without a virtual DOM. scripts/matrix.js runs these
// tests with Vue 3.6.
let app: BuiltApp
let browser: Browser
let page: Page
let problems: string[]

beforeAll(async () => {
  [app, browser] = await Promise.all([serveBuiltApp('tests/matrix/apps/vapor'), launchBrowser()])
})
beforeEach(async () => {
  page = await browser.newPage()
  problems = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  await page.goto(app.url)
})
afterEach(async () => { await page.close() })
afterAll(async () => {
  await Promise.all([browser?.close(), app?.close()])
})

interface VaporWindow { clerk: MockClerk, unmount: () => void }
const sessions = () => page.evaluate(() => (window as unknown as VaporWindow).clerk.server.sessions.map(({ id }) => id))
const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor()

it('ends the session of the prop in a Vapor component, and updates the components', async () => {
  await heading('user_1')
  await page.getByText('Welcome back').waitFor()
  const button = page.getByRole('button', { name: 'Sign Out' })
  expect(await button.getAttribute('class')).toContain('mine')
  await button.click()
  await heading('No user')
  await page.getByText('1 sign-outs').waitFor()
  await page.getByText('Session none').waitFor()
  await button.waitFor({ state: 'detached' })
  expect(await sessions()).toEqual(['sess_2'])
  expect(problems).toEqual([])
})

it('ends all sessions by a button with a slot, whose component has a virtual DOM', async () => {
  await page.getByRole('button', { name: 'Leave all accounts' }).click()
  await heading('No user')
  await page.getByText('Please sign in').waitFor()
  await page.getByText('1 sign-outs').waitFor()
  expect(await page.getByText('Welcome back').count()).toBe(0)
  expect(await sessions()).toEqual([])
  expect(problems).toEqual([])
})

it('shows a failed sign-out, and succeeds at the next click', async () => {
  await page.goto(`${app.url}?fails`)
  const button = page.getByRole('button', { name: 'Leave all accounts' })
  await button.click()
  await page.getByRole('status').getByText('Signing out failed. Try again.').waitFor()
  expect(await sessions()).toEqual(['sess_1', 'sess_2'])
  await button.click()
  await heading('No user')
  expect(await sessions()).toEqual([])
})

it('removes the buttons and the listeners when the Vapor components unmount', async () => {
  await page.getByRole('checkbox', { name: 'Menu' }).uncheck()
  await page.getByRole('button').first().waitFor({ state: 'detached' })
  await page.getByRole('checkbox', { name: 'Menu' }).check()
  await page.getByRole('button', { name: 'Sign Out' }).waitFor()
  await page.evaluate(() => { (window as unknown as VaporWindow).unmount() })
  await page.getByRole('heading').waitFor({ state: 'detached' })
  expect(await page.getByRole('button').count()).toBe(0)
  expect(problems).toEqual([])
})
