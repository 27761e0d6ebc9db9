import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { setUpNuxtApp, withKey } from './nuxtApp'

const app = setUpNuxtApp()

it.each([
  ['app.baseURL', { output: '.output', baseURL: '/shop/', prefix: '' }],
  ['hashMode', { output: '.output-hash', baseURL: '/', prefix: '#/' }],
  ['app.baseURL and hashMode', { output: '.output-hash', baseURL: '/shop/', prefix: '#/' }],
])('redirects to an absolute URL of the app without a reload if the app sets %s', async (_, { output, baseURL, prefix }) => {
  const url = await app.serve(() => ({ ...withKey(), NUXT_APP_BASE_URL: baseURL }), output)
  const home = new URL(baseURL + prefix, url).href
  const { clerk, page, problems } = await app.open(url, { sessions: 1 })

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
  expect(problems).toEqual([])
})

it('lets middleware and plugins read "signed out" before the redirect is over', async () => {
  const url = await app.serve()
  const { page } = await app.open(url, { sessions: 1 })
  await page.goto(`${url}account`)
  await page.getByRole('heading', { name: 'Your account' }).waitFor()
  await page.evaluate(() => { (window as unknown as { authLog: string[] }).authLog.length = 0 })
  await page.getByRole('button', { name: 'Say farewell' }).click()
  await page.getByRole('heading', { name: 'Farewell' }).waitFor()
  expect(await page.evaluate(() => (window as unknown as { authLog: string[] }).authLog))
    .toEqual(['signed out', '/farewell'])
})

/** Logs an error as soon as the page contains `text`, even if the text disappears at once. */
const reportText = (page: Page, text: string) => page.addInitScript(expected => {
  new MutationObserver((_, observer) => {
    if (!document.body?.textContent.includes(expected)) return
    observer.disconnect()
    console.error(`shown: ${expected}`)
  }).observe(document, { childList: true, subtree: true, characterData: true })
}, text)

describe.each([
  ['a page that only the browser renders', { path: 'settings', content: 'Settings of', before: 'Loading your page' }],
  ['a page with a frame from the server', { path: 'billing', content: 'Your plan is', before: 'Loading your plan' }],
])('%s', (_, { path, content, before }) => {
  it('has no protected content in the HTML of the server', async () => {
    const html = await (await fetch(await app.serve() + path)).text()
    expect(html).toContain(before)
    expect(html).not.toContain(content)
  })

  it('redirects a guest, and never shows the content', async () => {
    const url = await app.serve()
    const { page, problems } = await app.open(url, { sessions: 0 })
    await reportText(page, content)
    await page.goto(url + path)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(page.url()).toBe(`${url}sign-in`)
    expect(problems).toEqual([])
  })

  it('shows the content to a user, and redirects to the sign-in page after a sign-out', async () => {
    const url = await app.serve()
    const { clerk, page, problems } = await app.open(url, { sessions: 1 })
    await reportText(page, content)
    await page.goto(url + path)
    await page.getByText(content).waitFor()
    expect(await page.getByText(before).count()).toBe(0)
    await page.getByRole('button', { name: 'Sign Out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(page.url()).toBe(`${url}sign-in`)
    expect(clerk.server.sessions).toEqual([])
    expect(problems).toEqual([`shown: ${content}`])
  })
})
