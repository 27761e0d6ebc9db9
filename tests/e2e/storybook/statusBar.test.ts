import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openStorybook, statusBarOf } from './openStorybook'

const storybook = openStorybook()

describe('the status bar of a story', () => {
  /** Measures the distances in pixels between each part and the edges of the status bar. */
  const measure = (page: Page) => statusBarOf(page).evaluate(statusBar => {
    const outer = statusBar.getBoundingClientRect()
    const isReversed = getComputedStyle(statusBar).direction === 'rtl'
    const distances = (selector: string) => {
      const inner = statusBar.querySelector(selector)!.getBoundingClientRect()
      const [left, right] = [inner.left - outer.left, outer.right - inner.right]
      const [start, end] = isReversed ? [right, left] : [left, right]
      return { top: inner.top - outer.top, bottom: outer.bottom - inner.bottom, start, end, height: inner.height }
    }
    return {
      height: outer.height,
      account: distances('.vc-account'),
      avatar: distances('.vc-account-avatar'),
      request: distances('.vc-code'),
      response: distances('.vc-response'),
      reset: distances('.vc-reset'),
    }
  })

  it.each([
    ['beside', 1000, 'ltr'], ['beside', 1000, 'rtl'],
    ['below', 660, 'ltr'], ['below', 660, 'rtl'],
    ['below', 375, 'ltr'], ['below', 375, 'rtl'],
  ] as const)('shows the last request %s the button Reset on a page of %i pixels (%s)', async (place, width, direction) => {
    const { page, problems } = await storybook.open('recipes-sign-out-all-others--one-failed', 'story')
    await page.setViewportSize({ width, height: 600 })
    await page.evaluate(direction => { document.documentElement.dir = direction }, direction)
    await statusBarOf(page).getByText('503', { exact: true }).waitFor()
    const { height, account, avatar, request, response, reset } = await measure(page)
    expect([reset.top, reset.end, reset.height]).toEqual([6, 7, 28])
    expect([account.top, account.start]).toEqual([6, 13])
    expect(response.height).toBeLessThan(20)
    if (place === 'beside') {
      expect(height).toBe(40)
      expect(request.top).toBeCloseTo(11, 0)
      expect(request.end).toBeGreaterThan(reset.end + 28 + 16)
    } else {
      expect(request.top).toBeGreaterThan(account.top + account.height)
      expect(request.start).toBe(avatar.start)
      for (const distance of [avatar.top, request.start, request.bottom]) {
        expect(distance).toSatisfy(n => n >= 8 && n <= 13)
      }
    }
    expect(problems).toEqual([])
  })

  it('is directly below the story, and gets the focus after the story', async () => {
    const { page, problems } = await storybook.open('components-signoutbutton--default', 'story')
    await statusBarOf(page).getByText('Ada Lovelace').waitFor()
    const [story, bar] = await Promise.all([page.getByRole('button', { name: 'Sign Out' }), statusBarOf(page)].map(async element =>
      (await element.boundingBox())!))
    expect(bar!.y - (story!.y + story!.height)).toBe(24)
    const focused: (string | null)[] = []
    for (let tabs = 0; tabs < 2; tabs++) {
      await page.keyboard.press('Tab')
      focused.push(await page.evaluate(() => document.activeElement!.textContent))
    }
    expect(focused).toEqual(['Sign Out', 'Reset'])
    expect(problems).toEqual([])
  })

  it('keeps the avatar round beside a long name', async () => {
    const { page, problems } = await storybook.open('components-signoutbutton--default', 'story')
    await page.setViewportSize({ width: 320, height: 600 })
    await statusBarOf(page).getByText('Ada Lovelace').evaluate(name => { name.textContent = 'Ada '.repeat(60) })
    const { width, height } = (await page.locator('.vc-account-avatar').boundingBox())!
    expect([width, height]).toEqual([22, 22])
    expect(problems).toEqual([])
  })

  it('is not rendered for a component that does not use Clerk', async () => {
    const { page, problems } = await storybook.open('components-clerkbutton--docs', 'docs')
    await page.getByRole('button', { name: 'Save changes' }).first().waitFor()
    expect(await page.locator('.vc-story-bar').count()).toBe(0)
    expect(problems).toEqual([])
  })
})
