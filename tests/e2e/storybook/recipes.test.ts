import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openStorybook } from './openStorybook'

const storybook = openStorybook()

// A browser closes a popover or a dialog only after real input. Play functions send synthetic events, so these tests
// aren't play functions.
describe('a recipe with a popover or a dialog', () => {
  it('closes the user menu after Escape or a click outside, and restores the focus', async () => {
    const { page, problems } = await storybook.open('recipes-user-menu--closed', 'story')
    const trigger = page.getByRole('button', { name: 'Account of Ada Lovelace' })
    const isOpen = (expected: boolean) => expect.poll(() => trigger.getAttribute('aria-expanded')).toBe(`${expected}`)
    const hasFocus = () => expect.poll(() => trigger.evaluate(element => element === document.activeElement)).toBe(true)
    for (const close of [() => page.keyboard.press('Escape'), () => page.mouse.click(700, 400)]) {
      await trigger.click()
      await isOpen(true)
      await page.keyboard.press('Tab')
      await close()
      await isOpen(false)
      await hasFocus()
    }
    expect(problems).toEqual([])
  })

  it('cancels the confirmation after Escape, and restores the focus', async () => {
    const { page, problems } = await storybook.open('recipes-confirmation--closed', 'story')
    const opener = page.getByRole('button', { name: 'Sign out…' })
    await opener.click()
    await page.getByRole('dialog', { name: 'Sign out?' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await expect.poll(() => opener.evaluate(element => element === document.activeElement)).toBe(true)
    expect(problems).toEqual([])
  })
})

describe('the recipe with Tailwind’s utilities', () => {
  // The first mention of each CSS layer sets the order of the layers. A bundler may reorder the imports of style
  // sheets, and then the wrong styles would win.
  it('applies the utilities to the button, and changes no other element', async () => {
    const { page } = await storybook.open('recipes-with-tailwind-classes--utilities', 'story')
    const button = page.getByRole('button', { name: 'Sign Out', exact: true })
    const style = await button.evaluate(element => {
      const { paddingInlineStart, fontSize } = getComputedStyle(element)
      return [paddingInlineStart, fontSize]
    })
    expect(style).toEqual(['24px', '14px'])
    const withTailwind = await stylesOfPlainElements(page)
    await page.close()

    const { page: withoutTailwind } = await storybook.open('components-signoutbutton--default', 'story')
    await withoutTailwind.getByRole('button', { name: 'Sign Out' }).waitFor()
    expect(await stylesOfPlainElements(withoutTailwind)).toEqual(withTailwind)
  })
})

const stylesOfPlainElements = (page: Page) => page.evaluate(() => {
  const button = document.createElement('button')
  const heading = document.createElement('h1')
  document.querySelector('#storybook-root')!.append(button, heading)
  return [button, heading].map(element => {
    const { backgroundColor, borderTopWidth, margin, font } = getComputedStyle(element)
    return [backgroundColor, borderTopWidth, margin, font]
  })
})
