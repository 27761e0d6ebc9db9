import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import * as vueClerk from 'vue-clerk'
import { openStorybook } from './openStorybook'

const storybook = openStorybook()

interface Preview {
  storyRenders: { phase: string }[]
  currentRender?: { phase: string }
}

/** Waits for the play functions of all stories on the page and in the page's frames. */
async function storiesHavePlayed(page: Page) {
  await page.waitForFunction(() => {
    const { storyRenders } = (window as never as { __STORYBOOK_PREVIEW__: Preview }).__STORYBOOK_PREVIEW__
    return storyRenders.length >= document.querySelectorAll('.docs-story:not(:has(iframe))').length
      && storyRenders.every(({ phase }) => phase === 'finished')
  })
  await Promise.all(page.frames().slice(1).map(frame => frame.waitForFunction(() =>
    (window as never as { __STORYBOOK_PREVIEW__?: Preview }).__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished')))
}

const controls = ['Show', 'SignedIn', 'SignedOut', 'ClerkLoaded', 'ClerkLoading'] as const

/** Returns the name and the default of each prop and slot in the table below the heading `name`. */
async function tableBelow(page: Page, name: string) {
  const heading = page.locator('h3', { hasText: new RegExp(`^${name}$`) })
  await heading.waitFor()
  return heading.locator('xpath=following::table[1]//tr[td[3]]').evaluateAll(rows =>
    rows.map(({ children }) => [children[0]!.textContent.replace('*', ''), children[2]!.textContent]))
}

describe('a docs page', () => {
  it('neither scrolls nor overflows on a phone while the stories play', async () => {
    const pages = (await storybook.entries()).filter(({ type }) => type === 'docs')
    expect(pages.length).toBeGreaterThan(10)
    const { page, problems } = await storybook.open('introduction--docs', 'docs')
    await page.setViewportSize({ width: 375, height: 800 })
    for (const { id } of pages) {
      await page.goto(storybook.previewUrl(id, 'docs'))
      await page.locator('.sbdocs-content h1').first().waitFor()
      await storiesHavePlayed(page)
      const scroll = await page.evaluate(() => [window.scrollY, document.documentElement.scrollWidth])
      expect([id, ...scroll]).toEqual([id, 0, 375])
    }
    expect(problems).toEqual([])
  }, 120_000)

  it('applies the theme that the toolbar selects, and ignores the theme that a framed story reports', async () => {
    const { page, problems } = await storybook.open('recipes-confirmation--docs', 'docs')
    await page.goto(`${storybook.url}?path=/docs/recipes-confirmation--docs&globals=theme:dark`)
    const preview = page.frameLocator('#storybook-preview-iframe')
    const framed = preview.frameLocator('.framed-story >> nth=0')
    const schemes = () => Promise.all([preview, framed].map(frame =>
      frame.locator(':root').evaluate(({ style }) => style.colorScheme)))
    await framed.getByRole('dialog').waitFor()
    await expect.poll(schemes).toEqual(['dark', 'dark'])
    await page.getByRole('button', { name: 'Dark' }).click()
    await page.getByRole('option', { name: 'Light' }).click()
    await expect.poll(schemes).toEqual(['light', 'light'])
    await framed.getByRole('dialog').waitFor()
    expect(await schemes()).toEqual(['light', 'light'])
    expect(problems).toEqual([])
  })

  it('renders Arabic stories from right to left, and the text around the stories from left to right', async () => {
    const { page, problems } = await storybook.open('components-signoutbutton--guidelines', 'docs')
    await page.goto(`${page.url()};language:ar`)
    const story = page.locator('#story--components-signoutbutton--failed')
    await story.getByRole('button', { name: 'تسجيل الخروج' }).and(page.locator('[data-failed]')).waitFor()
    const directionOf = (selector: string) =>
      page.locator(selector).evaluate(element => getComputedStyle(element).direction)
    expect(await directionOf('.sbdocs-content h1')).toBe('ltr')
    expect(await directionOf('#story--components-signoutbutton--failed .vc-button')).toBe('rtl')
    expect(await directionOf('#story--components-signoutbutton--failed .vc-story-bar')).toBe('rtl')
    expect(problems).toEqual([])
  })

  it('has muted secondary text, as light as the muted text of the sidebar', async () => {
    const { page, problems } = await storybook.open('theming--docs', 'docs')
    await page.emulateMedia({ colorScheme: 'light' })
    const lightnessOf = (selector: string) => page.locator(selector).first().evaluate(element => {
      const context = document.createElement('canvas').getContext('2d')!
      context.fillStyle = getComputedStyle(element).color
      context.fillRect(0, 0, 1, 1)
      return context.getImageData(0, 0, 1, 1).data[0]!
    })
    for (const selector of ['.vc-lead', '.sbdocs-content table:not(.sb-story table) th', '.theme thead th']) {
      expect(Math.abs(await lightnessOf(selector) - 0x66), selector).toBeLessThan(6)
    }
    expect(problems).toEqual([])
  })

  it('lists props on a phone without shadows', async () => {
    const { page, problems } = await storybook.open('components-signoutbutton--docs', 'docs')
    await page.setViewportSize({ width: 390, height: 800 })
    const table = page.locator('.docblock-argstable tbody').first()
    expect(await table.evaluate(element => getComputedStyle(element).filter)).toBe('none')
    expect(problems).toEqual([])
  })

  it('shows the failed and the pending story unchanged, whatever scenario the toolbar selects', async () => {
    const { page, problems } = await storybook.open('components-signoutbutton--guidelines', 'docs')
    await page.goto(`${page.url()};clerkScenario:signedOut`)
    await page.locator('#story--components-signoutbutton--failed [data-failed]').waitFor()
    await page.locator('#story--components-signoutbutton--pending [aria-busy=true]').waitFor()
    expect(problems).toEqual([])
  })

  it.each(['SignOutButton', 'SignInButton', 'SignUpButton', 'ClerkButton'])('lists each prop of %s once, below the playground', async name => {
    const { page, problems } = await storybook.open(`components-${name.toLowerCase()}--docs`, 'docs')
    const table = page.locator('.docblock-argstable')
    await table.getByRole('cell', { name: 'variant', exact: true }).waitFor()
    const names = await table.locator('tbody tr td:first-child').allTextContents()
    expect(names.filter((cell, index) => names.indexOf(cell) !== index)).toEqual([])
    const playground = await page.getByRole('group', { name: 'variant' }).boundingBox()
    expect(playground!.y).toBeLessThan((await table.boundingBox())!.y)
    expect(playground!.y).toBeLessThan(1300)
    expect(problems).toEqual([])
  })

  it.each(controls)('lists the props, the slots and the defaults of %s', async name => {
    const { props = {} } = vueClerk[name] as { props?: object }
    const { page, problems } = await storybook.open('components-show--docs', 'docs')
    const rows = await tableBelow(page, name)
    const defaults: Record<string, string> = { fallback: 'nothing', treatPendingAsSignedOut: 'true' }
    const slots = 'fallback' in props ? ['default', 'fallback'] : ['default']
    expect(rows.sort()).toEqual([
      ...Object.keys(props).map(prop => [prop, defaults[prop] ?? '-']),
      ...slots.map(slot => [slot, '-']),
    ].sort())
    expect(problems).toEqual([])
  })
})
