import type { FrameLocator, Page } from 'playwright'

type Role = Parameters<Page['getByRole']>[0]

/** A user who opens the Storybook for the first time. Counts the user’s clicks. */
export class NewUser {
  clicks = 0
  /** The page beside the sidebar. */
  readonly preview: FrameLocator
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.preview = page.frameLocator('#storybook-preview-iframe')
  }

  static async open(page: Page, url: string) {
    await page.setViewportSize({ width: 1280, height: 900 })
    page.setDefaultTimeout(15_000)
    await page.goto(url)
    const user = new NewUser(page)
    await user.preview.getByRole('heading', { name: 'vue-clerk' }).waitFor()
    return user
  }

  /** Types into the search of the sidebar, and returns the addresses of the results. */
  async search(text: string): Promise<string[]> {
    await this.page.getByRole('searchbox').fill(text)
    const results = await this.page.getByRole('option').evaluateAll(options => options.map(option => option.getAttribute('data-id')))
    return results.filter(id => id !== null)
  }

  /** Types into the search, and clicks the first result that contains all `parts`, such as the name and the group. */
  async find(text: string, ...parts: string[]) {
    await this.search(text)
    const results = parts.reduce((options, hasText) => options.filter({ hasText }), this.page.getByRole('option'))
    await this.clicked(results.first().click())
  }

  /** Clicks an element of the sidebar or of the toolbar. */
  async clickOutside(role: Role, name: string | RegExp) {
    await this.clicked(this.page.getByRole(role, { name }).first().click())
  }

  /** Clicks an element of the page beside the sidebar. */
  async click(role: Role, name: string | RegExp) {
    await this.clicked(this.preview.getByRole(role, { name }).first().click())
  }

  /** Chooses a value of a prop below a playground. */
  async choose(prop: string, value: string) {
    await this.clicked(this.preview.getByRole('group', { name: prop }).getByRole('radio', { name: value }).click())
  }

  async sees(role: Role, name: string | RegExp) {
    await this.preview.getByRole(role, { name }).first().waitFor()
  }

  async reads(text: string | RegExp) {
    await this.preview.getByText(text).first().waitFor()
  }

  private async clicked(click: Promise<void>) {
    await click
    this.clicks++
  }
}
