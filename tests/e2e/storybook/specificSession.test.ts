import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openStorybook } from './openStorybook'

const storybook = openStorybook()

describe('the specification’s example for a specific session', () => {
  const buttonOf = (page: Page) => page.getByRole('button').filter({ hasText: /Sign (Out|In)/ })

  /** Double clicks with the real mouse. A sign-out may end during the pause between the two clicks. */
  async function doubleClick(page: Page, pauseInMs: number) {
    const { x, y, width, height } = (await buttonOf(page).boundingBox())!
    const center = [x + width / 2, y + height / 2] as const
    await page.mouse.click(...center)
    await page.waitForTimeout(pauseInMs)
    await page.mouse.click(...center, { clickCount: 2 })
  }

  it.each([
    ['a fast server', ''], ['a slow server', ';clerkScenario:slow'],
  ])('does not open the sign-in page after a double click, with %s', async (_, globals) => {
    const { page, problems } = await storybook.open('components-signoutbutton--specific-session', 'story', globals)
    await buttonOf(page).waitFor()
    await doubleClick(page, 120)
    await page.getByRole('button', { name: 'Sign In' }).waitFor()
    await page.getByRole('status').getByText('Signed out.').waitFor()
    expect(page.url()).not.toContain('sign-in')
    expect(await page.getByRole('button', { name: 'Sign In' }).getAttribute('aria-busy')).toBeNull()
    expect(problems).toEqual([])
  })

  it('keeps the button mounted, busy and focused until a slow sign-out ends', async () => {
    const id = 'components-signoutbutton--specific-session'
    const { page, problems } = await storybook.open(id, 'story', ';clerkScenario:slow')
    const button = await buttonOf(page).elementHandle()
    await buttonOf(page).click()
    await page.locator('button[aria-busy]').waitFor()
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Sign In' }).waitFor()
    expect(await button.evaluate(element => element.isConnected)).toBe(false)
    expect(problems).toEqual([])
  })
})
