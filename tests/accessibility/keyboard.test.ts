import { describe, expect, it } from 'vitest'
import { openApp } from './support/openApp'

const app = openApp()

const focused = () => app.page.evaluate(() => document.activeElement?.textContent)
const press = (key: string) => app.page.keyboard.press(key)
const signOutRequest = ['DELETE /client/sessions']

describe('a keyboard user', () => {
  it.each(['Enter', 'Space'])('signs out with %s', async key => {
    await app.show({ buttons: [{}] })
    await press('Tab')
    expect(await focused()).toBe('Sign Out')
    await press(key)
    await expect.poll(app.requests).toEqual(signOutRequest)
  })

  it('does not sign out with Tab', async () => {
    await app.show({ buttons: [{}] })
    await press('Tab')
    await press('Tab')
    await press('Shift+Tab')
    await expect.poll(focused).toBe('Sign Out')
    expect(await app.requests()).toEqual([])
    expect(await app.button.getAttribute('aria-busy')).toBeNull()
  })

  it('moves the focus in document order, and skips a disabled button', async () => {
    await app.show({ buttons: [
      { label: 'first' },
      { label: 'disabled', disabled: true },
      { component: 'ClerkButton', label: 'pending', pending: true },
      { label: 'last' },
    ] })
    const order = []
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await press(key)
      order.push(await focused())
    }
    expect(order).toEqual(['first', 'pending', 'last', 'pending', 'first'])
    expect(await app.page.locator('[tabindex]').count()).toBe(0)
  })

  it('moves the focus away from a pending button', async () => {
    await app.show({ buttons: [{}, { component: 'ClerkButton', label: 'next' }], pendingCallback: true })
    await press('Tab')
    await press('Enter')
    await app.page.locator('[aria-busy="true"]').waitFor()
    await press('Tab')
    expect(await focused()).toBe('next')
    await press('Shift+Tab')
    expect(await focused()).toBe('Sign Out')
  })

  it('sends a single request for ten key presses and one long key press', async () => {
    await app.show({ buttons: [{}], pendingCallback: true })
    await press('Tab')
    for (let presses = 0; presses < 5; presses++) {
      await press('Enter')
      await press('Space')
    }
    for (let repeats = 0; repeats < 10; repeats++) await app.page.keyboard.down('Enter')
    await app.page.keyboard.up('Enter')
    await app.settle('succeed')
    await app.page.locator('button:not([aria-busy])').waitFor()
    expect(await app.requests()).toEqual(signOutRequest)
  })
})

describe('the focus', () => {
  it.each([['succeeds', 'succeed'], ['fails', 'fail']] as const)('stays on the button during and after a sign-out that %s', async (_, outcome) => {
    await app.show({ buttons: [{}], pendingCallback: true })
    await press('Tab')
    await press('Enter')
    await app.page.locator('button[aria-busy="true"]:focus-visible').waitFor()
    await app.settle(outcome)
    await app.page.locator('button:not([aria-busy]):focus-visible').waitFor()
    expect(await app.page.locator('[data-failed]').count()).toBe(outcome === 'fail' ? 1 : 0)
  })

  it('stays on the button after a failure, so that Enter retries the sign-out', async () => {
    await app.show({ buttons: [{}], failures: 1 })
    await press('Tab')
    await press('Enter')
    await app.page.locator('button[data-failed]:focus-visible').waitFor()
    await press('Enter')
    await app.page.locator('button:not([data-failed]):focus-visible').waitFor()
    await expect.poll(app.requests).toEqual([...signOutRequest, ...signOutRequest])
  })

  it('has a visible ring after Tab, but not after a click', async () => {
    await app.show({ buttons: [{ component: 'ClerkButton', label: 'Press' }] })
    const outline = () => app.button.evaluate(button => getComputedStyle(button).outline)
    await app.button.click()
    expect(await app.button.evaluate(button => button === document.activeElement)).toBe(true)
    expect(await outline()).toContain('none')
    await app.button.blur()
    await press('Tab')
    expect(await outline()).toMatch(/ solid 2px$/)
  })
})
