import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openStorybook, statusBarOf } from './openStorybook'

const storybook = openStorybook({ forReaders: true })
const defaultStory = 'components-signoutbutton--default'

/** Opens a page in Storybook's manager, with the sidebar and the toolbar. */
async function openManager(path: string, globals = '') {
  const { page, problems } = await storybook.open(defaultStory, 'story')
  await page.goto(`${storybook.url}?path=${path}${globals && `&globals=${globals}`}`)
  return { page, problems, preview: page.frameLocator('#storybook-preview-iframe') }
}

const toolbarItems = ['Scenario', 'Theme', 'Direction', 'Language']
const item = (page: Page, name: string) => page.getByRole('toolbar').getByRole('button', { name: new RegExp(`^${name}`) })

describe('the tab of the browser', () => {
  it('has the icon of this project and the name of the page', async () => {
    const { page, problems } = await openManager('/story/components-signoutbutton--playground')
    await expect.poll(() => page.title()).toBe('SignOutButton - Playground · vue-clerk')
    const icon = page.locator('link[rel=icon]')
    const href = await icon.evaluate((link: HTMLLinkElement) => link.href)
    expect(await (await fetch(href)).text()).toContain('M10 6.75H8.25')
    await page.getByRole('link', { name: 'Introduction' }).first().click()
    await expect.poll(() => page.title()).toBe('Introduction · vue-clerk')
    expect(problems).toEqual([])
  })
})

describe('a missing story', () => {
  it('shows a page of this project in the current theme, with a way back', async () => {
    const { page, preview } = await openManager('/story/no-such-story--default', 'theme:dark')
    await preview.getByRole('heading', { name: 'Page not found' }).waitFor()
    await preview.getByText('no-such-story--default', { exact: true }).waitFor()
    expect(await preview.getByText('Webpack').first().isVisible()).toBe(false)
    const background = () => preview.locator('.sb-errordisplay').evaluate(element => getComputedStyle(element).backgroundColor)
    expect(await background()).toBe('rgb(18, 18, 18)')
    await preview.getByRole('link', { name: 'Introduction' }).click()
    await preview.getByRole('heading', { name: 'vue-clerk', level: 1 }).waitFor()
    expect(page.url()).toContain('globals=theme:dark')
  })

  it('disappears when the reader selects a story', async () => {
    const { page, preview } = await openManager('/story/no-such-story--default')
    await preview.getByRole('heading', { name: 'Page not found' }).waitFor()
    await page.getByRole('link', { name: 'Usage' }).first().click()
    await preview.getByRole('heading', { name: 'Usage', level: 1 }).waitFor()
    expect(await preview.getByRole('heading', { name: 'Page not found' }).count()).toBe(0)
  })
})

describe('the panels of a story', () => {
  const panels = (page: Page) => page.getByRole('tablist', { name: 'Available addons' })
  const selected = (page: Page) => panels(page).getByRole('tab', { selected: true }).textContent()

  it('show the code of a story, and the controls of a playground', async () => {
    const { page, problems } = await openManager(`/story/${defaultStory}`)
    const panel = page.getByRole('region', { name: 'Addon panel' })
    await panel.getByText('import { SignOutButton } from \'vue-clerk\'').waitFor()
    expect(await selected(page)).toBe('Code')
    await page.getByRole('link', { name: 'Playground' }).first().click()
    await expect.poll(() => selected(page)).toMatch(/^Controls/)
    await page.getByRole('link', { name: 'Custom label' }).first().click()
    await expect.poll(() => selected(page)).toBe('Code')
    expect(problems).toEqual([])
  })

  it('keep the panel that the reader has selected', async () => {
    const { page, problems } = await openManager(`/story/${defaultStory}`)
    await page.getByRole('tab', { name: /^Accessibility/ }).click()
    await page.getByRole('link', { name: 'Custom label' }).first().click()
    await page.frameLocator('#storybook-preview-iframe').getByRole('button', { name: 'Sign out of this device' }).waitFor()
    expect(await selected(page)).toMatch(/^Accessibility/)
    expect(problems).toEqual([])
  })
})

describe('the toolbar', () => {
  it('highlights only the items that differ from their defaults', async () => {
    const { page, problems } = await openManager(`/story/${defaultStory}`, 'theme:dark')
    const backgrounds = async () => Object.fromEntries(await Promise.all(toolbarItems.map(async name =>
      [name, await item(page, name).evaluate(button => getComputedStyle(button).backgroundColor !== 'rgba(0, 0, 0, 0)')])))
    await item(page, 'Theme').waitFor()
    await expect.poll(backgrounds).toEqual({ Scenario: false, Theme: true, Direction: false, Language: false })
    await item(page, 'Theme').click()
    await page.getByRole('option', { name: 'System theme' }).click()
    await expect.poll(backgrounds).toEqual({ Scenario: false, Theme: false, Direction: false, Language: false })
    expect(problems).toEqual([])
  })

  it('explains why the scenario of a state is locked', async () => {
    const { page, problems } = await openManager('/story/components-signoutbutton--failed')
    await page.getByText('Scenario is set by the story').waitFor()
    expect(await item(page, 'Scenario').isDisabled()).toBe(true)
    await page.getByRole('link', { name: 'Disabled' }).first().click()
    await page.getByText('Scenario is set by the story').waitFor({ state: 'detached' })
    expect(problems).toEqual([])
  })

  it.each([390, 768])('shows all items on a page of %i pixels', async width => {
    const { page, problems } = await openManager('/story/components-signoutbutton--failed', 'language:ar')
    await page.setViewportSize({ width, height: 800 })
    for (const name of toolbarItems) {
      const { x, width: itemWidth } = (await item(page, name).boundingBox())!
      expect([name, x + itemWidth <= width]).toEqual([name, true])
    }
    expect(problems).toEqual([])
  })

  it('shows a message for the scenario "Failing"', async () => {
    const { page } = await storybook.open(defaultStory, 'story', ';clerkScenario:failing')
    await page.getByRole('button', { name: 'Sign Out' }).click()
    await statusBarOf(page).getByText('Clerk is not available right now. Try again.').waitFor()
    await statusBarOf(page).getByText('503', { exact: true }).waitFor()
  })
})

describe('a story', () => {
  it('is pending long enough for a reader to see the spinner', async () => {
    const { page, problems } = await storybook.open(defaultStory, 'story')
    await page.getByRole('button', { name: 'Sign Out' }).click()
    const duration = statusBarOf(page).getByText(/\d+ ms/)
    await duration.waitFor()
    expect(Number.parseInt(/(\d+) ms/.exec((await duration.textContent())!)![1]!)).toBeGreaterThanOrEqual(690)
    expect(problems).toEqual([])
  })

  it('is dark before its scripts run, if the URL sets the dark theme', async () => {
    const { page } = await storybook.open(defaultStory, 'story')
    await page.route('**/*.js', route => route.abort())
    for (const url of [`${storybook.url}?path=/story/${defaultStory}&globals=theme:dark`, storybook.previewUrl(defaultStory, 'story', ';theme:dark')]) {
      await page.goto(url)
      expect(await page.locator('html').evaluate(html => getComputedStyle(html).backgroundColor)).toBe('rgb(18, 18, 18)')
    }
  })
})
