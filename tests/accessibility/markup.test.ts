import { beforeAll, describe, expect, inject, it } from 'vitest'
import { openApp } from './support/openApp'

const app = openApp()
const problems: string[] = []

beforeAll(async () => {
  app.page.on('console', message => { if (['error', 'warning'].includes(message.type())) problems.push(message.text()) })
  app.page.on('pageerror', error => problems.push(error.message))
  // Serves the page with a content security policy that forbids inline code and other origins.
  await app.page.route(inject('builtApp').url, async route => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': 'default-src \'self\'' } })
  })
  await app.page.reload()
})

const html = () => app.page.evaluate(() => document.documentElement.outerHTML)

describe('the markup', () => {
  it('has no inline styles or style elements, as a strict content security policy requires', async () => {
    const seen: string[] = []
    for (const outcome of ['succeed', 'fail'] as const) {
      await app.show({ buttons: [{ icons: true }, { disabled: true, variant: 'ghost', block: true }], pendingCallback: true })
      seen.push(await html())
      await app.button.first().click()
      await expect.poll(() => app.page.getByRole('status').textContent()).toBe('Signing out…')
      seen.push(await html())
      await app.settle(outcome)
      await expect.poll(() => app.page.getByRole('status').textContent()).not.toBe('Signing out…')
      seen.push(await html())
    }
    expect(seen.join()).toContain('data-failed')
    expect(seen.join()).toContain('aria-busy')
    for (const markup of seen) expect(markup).not.toMatch(/<style|\sstyle=/)
    expect(await app.page.evaluate(() => document.querySelectorAll('style, link[rel=stylesheet]').length)).toBe(1)
    expect(problems).toEqual([])
  })

  it('is one native button with a text label, without nested controls or images', async () => {
    await app.show({ buttons: [{}] })
    expect(await app.button.evaluate(button => [button.localName, button.getAttribute('type')])).toEqual(['button', 'button'])
    expect(await app.button.evaluate(button => button.querySelectorAll('img, svg, canvas, a, button, [tabindex]').length)).toBe(0)
    expect(await app.button.evaluate(button => getComputedStyle(button).backgroundImage)).toBe('none')
  })

  it('contains the buttons in their visual order', async () => {
    await app.show({ buttons: [{ label: 'one' }, { label: 'two', icons: true }, { label: 'three' }] })
    const inMarkup = await app.page.locator('button').allTextContents()
    const places = await app.page.evaluate(() => [...document.querySelectorAll('button')].map(button => button.getBoundingClientRect().x))
    expect(inMarkup).toEqual(['one', 'two', 'three'])
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
    expect(await app.button.first().evaluate(button => getComputedStyle(button).flexDirection)).toBe('row')
  })
})
