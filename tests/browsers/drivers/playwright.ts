import type { BrowserType, LaunchOptions, Page } from 'playwright'
import { testUserAgent } from '../../support/testUserAgent'
import { viewport, type TestBrowser } from './testBrowser'

/** Starts a browser that Playwright controls. */
export async function launchWithPlaywright(
  type: BrowserType,
  name: string,
  options: LaunchOptions = {},
): Promise<TestBrowser> {
  const browser = await type.launch(options)
  // The other browsers keep their user agents, because libraries look for the browser's name there.
  const page = await browser.newPage({ viewport, ...type.name() === 'chromium' && { userAgent: testUserAgent } })
  return {
    title: `${name} ${browser.version()}`,
    async goto(url) { await page.goto(url) },
    evaluate: (callback, argument) => page.evaluate(callback as (argument: unknown) => never, argument),
    press: key => page.keyboard.press(key),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    countByRole: (role, name) => type.name() === 'chromium'
      ? countInChromium(page, role, name)
      // Playwright can't read the accessibility tree of the other browsers. It computes roles and names by itself.
      : page.getByRole(role as 'button', { name, exact: true }).count(),
    close: () => browser.close(),
  }
}

async function countInChromium(page: Page, role: string, name: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes.filter(node => !node.ignored && node.role?.value === role && node.name?.value === name).length
}
