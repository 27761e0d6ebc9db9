import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openStorybook, statusBarOf } from './openStorybook'

const storybook = openStorybook()

interface Channel {
  emit: (event: string, payload: unknown) => void
}

const emit = (page: Page, event: string, payload: unknown) => page.evaluate(([name, value]) => {
  (window as never as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__.emit(name, value)
}, [event, payload] as const)

describe('the toolbar', () => {
  it('replaces a story’s scenario', async () => {
    const { page, problems } = await storybook.open('components-signoutbutton--playground', 'story')
    const statusBar = statusBarOf(page)
    await statusBar.getByText('Ada Lovelace').waitFor()
    await emit(page, 'updateGlobals', { globals: { clerkScenario: 'threeSessions' } })
    await statusBar.getByText('Grace Hopper').waitFor()
    await emit(page, 'updateGlobals', { globals: { clerkScenario: 'signedOut' } })
    await statusBar.getByText('Signed out').waitFor()
    await emit(page, 'updateGlobals', { globals: { clerkScenario: 'story' } })
    await statusBar.getByText('Ada Lovelace').waitFor()
    expect(problems).toEqual([])
  })

  it('keeps the story signed out when a prop changes after the selection of a scenario', async () => {
    const id = 'components-signoutbutton--playground'
    const { page, problems } = await storybook.open(id, 'story')
    const statusBar = statusBarOf(page)
    await statusBar.getByText('Ada Lovelace').waitFor()
    await emit(page, 'updateGlobals', { globals: { clerkScenario: 'threeSessions' } })
    await statusBar.getByText('Grace Hopper').waitFor()
    await emit(page, 'updateGlobals', { globals: { clerkScenario: 'story' } })
    await statusBar.getByText('Grace Hopper').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Sign Out' }).click()
    await statusBar.getByText('Signed out').waitFor()
    await emit(page, 'updateStoryArgs', { storyId: id, updatedArgs: { variant: 'outline' } })
    await page.locator('[data-variant="outline"]').waitFor()
    expect(await statusBar.getByText('Signed out').count()).toBe(1)
    expect(problems).toEqual([])
  })

  it('sets the language of the buttons and the direction of the page', async () => {
    const { page, problems } = await storybook.open('components-signoutbutton--playground', 'story')
    const langAndDir = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
    await page.getByRole('button', { name: 'Sign Out' }).waitFor()
    await emit(page, 'updateGlobals', { globals: { language: 'ar' } })
    await page.getByRole('button', { name: 'تسجيل الخروج' }).waitFor()
    expect(await langAndDir()).toEqual(['ar', 'rtl'])
    await emit(page, 'updateGlobals', { globals: { direction: 'ltr', language: 'de' } })
    await page.getByRole('button', { name: 'Abmelden' }).waitFor()
    expect(await langAndDir()).toEqual(['de', 'ltr'])
    expect(problems).toEqual([])
  })

  it('sets the theme of the sidebar, the docs page and the page’s code blocks', async () => {
    const { page, problems } = await storybook.open('usage--docs', 'docs')
    await page.goto(`${storybook.url}?path=/docs/usage--docs`)
    const preview = page.frameLocator('#storybook-preview-iframe')
    const surfaces = {
      manager: page.getByRole('link', { name: 'Introduction' }),
      page: preview.locator('.sbdocs-wrapper'),
      code: preview.locator('.docblock-source').first(),
      storyCode: preview.locator('.sbdocs-preview pre').first(),
    }
    await surfaces.storyCode.waitFor()
    // Reads the background of the element, or of its nearest ancestor with a background that isn't transparent.
    const isDark = (element: Element) => {
      const context = document.createElement('canvas').getContext('2d')!
      for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
        context.fillStyle = getComputedStyle(ancestor).backgroundColor
        context.fillRect(0, 0, 1, 1)
        const [red, , , alpha] = context.getImageData(0, 0, 1, 1).data
        if (alpha) return red! < 128
      }
      return undefined
    }
    const areDark = async () => {
      const results = Object.entries(surfaces).map(async ([name, surface]) => [name, await surface.evaluate(isDark)])
      return Object.fromEntries(await Promise.all(results))
    }
    expect(await areDark()).toEqual({ manager: false, page: false, code: false, storyCode: false })
    await page.getByRole('button', { name: 'Theme of the page' }).click()
    await page.getByRole('option', { name: 'Dark' }).click()
    await expect.poll(areDark).toEqual({ manager: true, page: true, code: true, storyCode: true })
    expect(problems).toEqual([])
  })
})
