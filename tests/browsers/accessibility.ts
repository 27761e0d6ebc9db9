import { expect, inject, it, onTestFinished } from 'vitest'
import type {} from '../accessibility/app/main'
import type { Scene } from '../accessibility/app/scene'
import { serveBuild } from '../support/builtApp'
import type { Key, TestBrowser } from './drivers/testBrowser'
import { centerOf, count, poll, textOf } from './page'
import { pendingStyleSheets } from './server/pendingStyleSheets'

/** Opens the app of the accessibility tests, and shows buttons. */
async function show(browser: TestBrowser, scene: Scene) {
  const { plugin, finish } = pendingStyleSheets()
  const { url, close } = await serveBuild(inject('builtApps').accessibility, [plugin])
  onTestFinished(close)
  await browser.goto(url)
  await browser.evaluate(scene => window.testApp.show(scene), scene)
  return {
    finishStyleSheet: finish,
    press: async (...keys: Key[]) => { for (const key of keys) await browser.press(key) },
    click: async (selector = 'button') => browser.clickAt(await centerOf(browser, selector)),
    focusedText: () => browser.evaluate(() => document.activeElement?.textContent),
    hasRing: () => browser.evaluate(() => document.activeElement!.matches(':focus-visible')),
    settle: (outcome: 'succeed' | 'fail') => browser.evaluate(outcome => { window.testApp.settle(outcome) }, outcome),
    requests: () => browser.evaluate(() => window.testApp.requests()),
    announced: () => browser.evaluate(() => window.testApp.announcements.map(({ text }) => text)),
  }
}

/** Defines tests of the accessibility tree, the focus and the keyboard. The tests press real keys. */
export function testAccessibility(browser: () => TestBrowser) {
  it('gives the button its role and its name', async () => {
    await show(browser(), { buttons: [{ icons: true }, { label: 'Log out' }, { disabled: true, label: 'Leave' }] })
    for (const name of ['Sign Out', 'Log out', 'Leave']) expect(await browser().countByRole('button', name), name).toBe(1)
  })

  it('keeps the role and the name of a pending button', async () => {
    const app = await show(browser(), { buttons: [{ icons: true }], pendingCallback: true })
    await app.click()
    await poll(() => count(browser(), '[aria-busy="true"]')).toBe(1)
    expect(await browser().countByRole('button', 'Sign Out')).toBe(1)
  })

  it.each(['Enter', 'Space'] as const)('signs out with %s', async key => {
    const app = await show(browser(), { buttons: [{}] })
    await app.press('Tab')
    expect([await app.focusedText(), await app.hasRing()]).toEqual(['Sign Out', true])
    await app.press(key)
    await poll(app.requests).toEqual(['DELETE /client/sessions'])
  })

  it('moves the focus in document order, and skips a disabled button', async () => {
    const app = await show(browser(), { buttons: [
      { label: 'first' },
      { label: 'disabled', disabled: true },
      { component: 'ClerkButton', label: 'pending', pending: true },
      { label: 'last' },
    ] })
    const order: unknown[] = []
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab'] as const) {
      await app.press(key)
      order.push(await app.focusedText())
    }
    expect(order).toEqual(['first', 'pending', 'last', 'pending', 'first'])
  })

  it.each([['succeeds', 'succeed'], ['fails', 'fail']] as const)('keeps the focus and its ring during and after a sign-out that %s', async (_, outcome) => {
    const app = await show(browser(), { buttons: [{}], pendingCallback: true })
    await app.press('Tab', 'Enter')
    await poll(() => count(browser(), 'button[aria-busy="true"]:focus-visible')).toBe(1)
    await app.settle(outcome)
    await poll(() => count(browser(), 'button:not([aria-busy]):focus-visible')).toBe(1)
    expect(await count(browser(), '[data-failed]')).toBe(outcome === 'fail' ? 1 : 0)
  })

  it('has no focus ring after a click', async () => {
    const app = await show(browser(), { buttons: [{ component: 'ClerkButton', label: 'Press' }] })
    await app.click()
    expect(await app.hasRing()).toBe(false)
  })

  it('sends a single request for two clicks and a key press', async () => {
    const app = await show(browser(), { buttons: [{}], pendingCallback: true })
    await app.click()
    await app.click()
    await app.press('Enter')
    await app.settle('succeed')
    await poll(() => count(browser(), 'button:not([aria-busy])')).toBe(1)
    expect(await app.requests()).toEqual(['DELETE /client/sessions'])
  })

  it.each([['succeed', 'Signed out.'], ['fail', 'Signing out failed. Try again.']] as const)('announces the start and the end (%s)', async (outcome, text) => {
    const app = await show(browser(), { buttons: [{}], pendingCallback: true })
    await app.click()
    await poll(app.announced).toEqual(['Signing out…'])
    await app.settle(outcome)
    await poll(app.announced).toEqual(['Signing out…', text])
    expect(await browser().countByRole('status', '')).toBe(1)
  })

  it('announces a sign-out in a modal dialog that opens while a style sheet is pending', async () => {
    const app = await show(browser(), { buttons: [{}], pendingCallback: true, dialog: true })
    await browser().evaluate(async () => {
      const dialog = document.querySelector('dialog')!
      dialog.close()
      await new Promise(resolve => { requestAnimationFrame(() => setTimeout(resolve)) })
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/pending.css' }))
      dialog.showModal()
      document.querySelector('button')!.click()
    })
    await poll(() => textOf(browser(), 'dialog [role="status"]')).toBe('Signing out…')
    app.finishStyleSheet()
    await app.settle('succeed')
    await poll(app.announced).toEqual(['Signing out…', 'Signed out.'])
  })
}
