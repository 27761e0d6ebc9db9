import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../e2e/browser'
import { serveStylesApp } from './support/stylesApp'

let app: Awaited<ReturnType<typeof serveStylesApp>>
let browser: Browser
let page: Page | undefined

beforeAll(async () => {
  [app, browser] = await Promise.all([serveStylesApp(), launchBrowser()])
})
afterEach(async () => { await page?.close() })
afterAll(async () => {
  await Promise.all([browser?.close(), app?.close()])
})

interface PageOptions {
  css?: string
  /** The attributes of the root element. */
  attributes?: Record<string, string>
  colorScheme?: 'light' | 'dark'
}

/** Opens a page. Returns the page, and the console messages until the check after the first paint is over. */
async function open(path: string, { css = '', attributes = {}, colorScheme = 'light' }: PageOptions = {}) {
  page = await browser.newPage({ colorScheme })
  const messages: string[] = []
  page.on('pageerror', error => messages.push(error.message))
  page.on('console', message => messages.push(message.text()))
  await page.goto(`${app.url}${path}?${new URLSearchParams({ css, ...attributes })}`)
  // The page has requested its check before this code requests a frame, so the check runs first.
  await page.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve)) }))
  return { page, messages }
}

const missing = /^\[vue-clerk\] The style sheet vue-clerk\/style\.css is missing on this page/
const mismatch = /^\[vue-clerk\] The text of a button is almost invisible: .* Add color-scheme: (\w+) to the CSS rule/

const darkPage = 'body { background: #18181b }'

describe('a page without the style sheet', () => {
  it('logs one warning', async () => {
    const { messages } = await open('index.html', { css: darkPage })
    expect(messages).toEqual([expect.stringMatching(missing)])
  })
})

describe('a page with the style sheet', () => {
  it.each<[string, PageOptions]>([
    ['light', {}],
    ['light with a background', { css: 'body { background: #fff }' }],
    ['dark with color-scheme', { css: `${darkPage} :root { color-scheme: dark }` }],
    ['dark with color-scheme on the root element', { css: darkPage, attributes: { style: 'color-scheme: dark' } }],
  ])('logs nothing if the page is %s', async (_, options) => {
    expect((await open('styled.html', options)).messages).toEqual([])
  })

  it.each<[string, PageOptions, string]>([
    ['dark', { css: darkPage }, 'dark'],
    ['dark in a layer and another color space', { css: '@layer app { body { background: oklch(0.2 0.02 264) } }' }, 'dark'],
    ['light on a dark system', { css: ':root { color-scheme: light dark } body { background: #fff }', colorScheme: 'dark' }, 'light'],
  ])('logs one warning if the page is %s without color-scheme', async (_, options, scheme) => {
    const { messages } = await open('styled.html', options)
    expect(messages).toEqual([expect.stringMatching(mismatch)])
    expect(mismatch.exec(messages[0]!)![1]).toBe(scheme)
  })
})

/** Returns whether the text of a button is light. */
const hasLightText = (page: Page, name: string) => page.getByRole('button', { name }).evaluate(button => {
  const context = document.createElement('canvas').getContext('2d')!
  context.fillStyle = getComputedStyle(button).color
  context.fillRect(0, 0, 1, 1)
  return context.getImageData(0, 0, 1, 1).data[0]! > 200
})

describe('a snippet of the guide for dark mode', () => {
  const snippet = (name: string) => readFileSync(`${import.meta.dirname}/../../stories/guides/dark-mode/examples/${name}.css`, 'utf8')
  const byClass = '.dark body { background: #18181b }'
  const snippets: [name: string, css: string, dark: PageOptions][] = [
    ['system', '@media (prefers-color-scheme: dark) { body { background: #18181b } }', { colorScheme: 'dark' }],
    ['class', byClass, { attributes: { class: 'dark' } }],
    ['brand', byClass, { attributes: { class: 'dark' } }],
    ['buttons', byClass, { attributes: { class: 'dark' } }],
    ['attribute', '[data-theme=dark] body { background: #18181b }', { attributes: { 'data-theme': 'dark' } }],
  ]

  it.each(snippets)('makes the buttons dark and light with the page: %s.css', async (name, css, dark) => {
    for (const [isDark, options] of [[true, dark], [false, {}]] as const) {
      const { messages, page } = await open('styled.html', { css: css + snippet(name), ...options })
      expect(messages).toEqual([])
      expect(await hasLightText(page, 'Outline')).toBe(isDark)
      await page.close()
    }
  })

  it('makes only the buttons in the dark area dark: area.css', async () => {
    const { messages, page } = await open('styled.html', { css: snippet('area') })
    expect(messages).toEqual([])
    expect([await hasLightText(page, 'Outline'), await hasLightText(page, 'Sign out')]).toEqual([true, false])
  })
})

describe('the custom elements of the guide', () => {
  it('have the style sheet in their shadow roots, and sign out', async () => {
    const { messages, page } = await open('elements.html')
    const button = page.locator('account-actions').getByRole('button', { name: 'Log out' })
    expect(await button.evaluate(element => getComputedStyle(element).minBlockSize)).toBe('36px')
    await button.click()
    await page.locator('account-actions').getByRole('button', { name: 'Sign In' }).waitFor()
    expect(messages).toEqual([])
  })
})
