import type { Browser, CDPSession, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser'
import { serveStorybook, type ServedStorybook } from './storybook'

let storybook: ServedStorybook
let browser: Browser
let page: Page
let problems: string[]

beforeAll(async () => {
  [storybook, browser] = await Promise.all([serveStorybook(), launchBrowser()])
}, 180_000)
afterEach(async () => { await page.close() })
afterAll(async () => {
  await Promise.all([browser?.close(), storybook?.close()])
})

async function open(id: string, viewMode: 'story' | 'docs', globals = '') {
  page = await browser.newPage()
  problems = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => { if (message.type() === 'error') problems.push(message.text()) })
  page.on('request', request => {
    if (!request.url().startsWith(storybook.url) && !/^(data|blob):/.test(request.url())) problems.push(request.url())
  })
  await page.goto(`${storybook.url}iframe.html?id=${id}&viewMode=${viewMode}&globals=a11y.manual:!true${globals}`)
}

async function entries(): Promise<{ id: string, type: string, subtype?: string }[]> {
  const index = await (await fetch(`${storybook.url}index.json`)).json()
  return Object.values(index.entries)
}

describe('twelve stories with twelve scenarios on one docs page', () => {
  const story = (name: string) => page.locator(`#anchor--fixtures-twelve-scenarios--${name}`)

  const worlds: [name: string, before: string, after: string][] = [
    ['nobody', 'loaded, current none, all none', 'loaded, current none, all none'],
    ['one', 'loaded, current sess_1, all sess_1', 'loaded, current none, all none'],
    ['two', 'loaded, current sess_1, all sess_1 sess_2', 'loaded, current none, all none'],
    ['three', 'loaded, current sess_1, all sess_1 sess_2 sess_3', 'loaded, current none, all none'],
    ['second-is-current', 'loaded, current sess_2, all sess_1 sess_2 sess_3', 'loaded, current none, all none'],
    ['own-ids', 'loaded, current sess_a, all sess_a sess_b', 'loaded, current none, all none'],
    ['pending-session', 'loaded, current sess_1, all sess_1', 'loaded, current none, all none'],
    ['expired-session', 'loaded, current none, all sess_1', 'loaded, current none, all none'],
    ['never-loads', 'not loaded, current none, all none', 'not loaded, current none, all none'],
    ['loads-late', 'loaded, current sess_1, all sess_1', 'loaded, current none, all none'],
    ['server-fails', 'loaded, current sess_1, all sess_1', 'loaded, current sess_1, all sess_1'],
    ['slow', 'loaded, current sess_1, all sess_1', 'loaded, current none, all none'],
  ]

  it('shows twelve right states, and twelve independent sign-outs', async () => {
    await open('fixtures-twelve-scenarios--docs', 'docs')
    for (const [name, before] of worlds) await story(name).getByText(before, { exact: true }).waitFor()
    for (const [index, [name, , after]] of worlds.entries()) {
      await story(name).getByRole('button', { name: 'Sign Out' }).click()
      await story(name).getByText(after, { exact: true }).waitFor()
      // Those that were not clicked yet are as they were.
      for (const [other, before] of worlds.slice(index + 1)) {
        expect(await story(other).getByText(before, { exact: true }).count()).toBe(1)
      }
    }
    expect(problems).toEqual([])
  })

  it('a failure that a scenario simulates is told in the strip, and the strip begins anew', async () => {
    await open('fixtures-twelve-scenarios--docs', 'docs')
    const strip = (name: string) => story(name).getByRole('region', { name: 'The story’s Clerk' })
    await story('server-fails').getByRole('button', { name: 'Sign Out' }).click()
    await strip('server-fails').getByText('500', { exact: true }).waitFor()
    await story('three').getByRole('button', { name: 'Sign Out' }).click()
    await strip('three').getByText('Signed out').waitFor()
    await strip('three').getByRole('button', { name: 'Reset' }).click()
    await strip('three').getByText('Ada Lovelace').waitFor()
    await story('three').getByText('loaded, current sess_1, all sess_1 sess_2 sess_3').waitFor()
    expect(problems).toEqual([])
  })
})

describe('the specification’s example for one session', () => {
  const shown = () => page.getByRole('button').filter({ hasText: /Sign (Out|In)/ })

  /** Two clicks of one double click, with the real mouse. */
  async function doubleClick(interval: number) {
    const { x, y, width, height } = (await shown().boundingBox())!
    const at = [x + width / 2, y + height / 2] as const
    await page.mouse.click(...at)
    // The time between the clicks is what makes a double click.
    await page.waitForTimeout(interval)
    await page.mouse.click(...at, { clickCount: 2 })
  }

  it.each([
    ['as it comes', ''], ['slowly', ';clerkScenario:slow'],
  ])('does not open the sign-in by a double click, %s', async (_, globals) => {
    await open('components-signoutbutton--specific-session', 'story', globals)
    await shown().waitFor()
    await doubleClick(120)
    await page.getByRole('button', { name: 'Sign In' }).waitFor()
    await page.getByRole('status').getByText('Signed out.').waitFor()
    expect(page.url()).not.toContain('sign-in')
    expect(await page.getByRole('button', { name: 'Sign In' }).getAttribute('aria-busy')).toBeNull()
    expect(problems).toEqual([])
  })

  it('keeps the button, busy and focused, until a slow sign-out is over', async () => {
    await open('components-signoutbutton--specific-session', 'story', ';clerkScenario:slow')
    const button = await shown().elementHandle()
    await shown().click()
    await page.locator('button[aria-busy]').waitFor()
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Sign In' }).waitFor()
    expect(await button.evaluate(element => element.isConnected)).toBe(false)
    expect(problems).toEqual([])
  })
})

describe('the strip below a story', () => {
  /** Distances of the strip's parts from its edges, in pixels. */
  const measure = () => page.getByRole('region', { name: 'The story’s Clerk' }).evaluate(strip => {
    const outer = strip.getBoundingClientRect()
    const isReversed = getComputedStyle(strip).direction === 'rtl'
    const distances = (selector: string) => {
      const inner = strip.querySelector(selector)!.getBoundingClientRect()
      const [left, right] = [inner.left - outer.left, outer.right - inner.right]
      const [start, end] = isReversed ? [right, left] : [left, right]
      return { top: inner.top - outer.top, bottom: outer.bottom - inner.bottom, start, end, height: inner.height }
    }
    return {
      height: outer.height,
      account: distances('.vc-account'),
      avatar: distances('.vc-account-avatar'),
      call: distances('.vc-code'),
      answer: distances('.vc-response'),
      reset: distances('.vc-reset'),
    }
  })

  it.each([
    [1000, 'ltr'], [1000, 'rtl'],
    [660, 'ltr'], [660, 'rtl'],
    [375, 'ltr'], [375, 'rtl'],
  ] as const)('is in order %i pixels wide, %s: Reset in the first row, the news there or in a row of its own', async (width, direction) => {
    await open('recipes-sign-out-all-others--one-failed', 'story')
    await page.setViewportSize({ width, height: 600 })
    await page.evaluate(direction => { document.documentElement.dir = direction }, direction)
    await page.getByRole('region', { name: 'The story’s Clerk' }).getByText('503', { exact: true }).waitFor()
    const { height, account, avatar, call, answer, reset } = await measure()
    expect([reset.top, reset.end, reset.height]).toEqual([6, 7, 28])
    expect([account.top, account.start]).toEqual([6, 13])
    expect(answer.height).toBeLessThan(20)
    if (width === 1000) {
      expect(height).toBe(40)
      expect(call.top).toBeCloseTo(11, 0)
      expect(call.end).toBeGreaterThan(reset.end + 28 + 16)
    } else {
      expect(call.top).toBeGreaterThan(account.top + account.height)
      expect(call.start).toBe(avatar.start)
      for (const distance of [avatar.top, call.start, call.bottom]) expect(distance).toSatisfy(n => n >= 8 && n <= 13)
    }
    expect(problems).toEqual([])
  })

  it('is not below what knows nothing of Clerk', async () => {
    await open('components-clerkbutton--docs', 'docs')
    await page.getByRole('button', { name: 'Save changes' }).first().waitFor()
    expect(await page.locator('.vc-story-bar').count()).toBe(0)
    expect(problems).toEqual([])
  })
})

describe('the toolbar', () => {
  const channel = (event: string, payload: unknown) => page.evaluate(([name, value]) => {
    (window as never as { __STORYBOOK_ADDONS_CHANNEL__: { emit: (...args: unknown[]) => void } })
      .__STORYBOOK_ADDONS_CHANNEL__.emit(name, value)
  }, [event, payload] as const)

  it('puts a story into another scenario and back, and Controls keep its Clerk', async () => {
    await open('components-signoutbutton--playground', 'story')
    const strip = page.getByRole('region', { name: 'The story’s Clerk' })
    await strip.getByText('Ada Lovelace').waitFor()
    await channel('updateGlobals', { globals: { clerkScenario: 'threeSessions' } })
    await strip.getByText('Grace Hopper').waitFor()
    await channel('updateGlobals', { globals: { clerkScenario: 'signedOut' } })
    await strip.getByText('Signed out').waitFor()
    await channel('updateGlobals', { globals: { clerkScenario: 'story' } })
    await strip.getByText('Ada Lovelace').waitFor()
    await page.getByRole('button', { name: 'Sign Out' }).click()
    await strip.getByText('Signed out').waitFor()
    await channel('updateStoryArgs', { storyId: 'components-signoutbutton--playground', updatedArgs: { variant: 'outline' } })
    await page.locator('[data-variant="outline"]').waitFor()
    expect(await strip.getByText('Signed out').count()).toBe(1)
    expect(problems).toEqual([])
  })

  it('puts the buttons into another language, and the page into its direction', async () => {
    await open('components-signoutbutton--playground', 'story')
    await page.getByRole('button', { name: 'Sign Out' }).waitFor()
    await channel('updateGlobals', { globals: { language: 'ar' } })
    await page.getByRole('button', { name: 'تسجيل الخروج' }).waitFor()
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl'])
    await channel('updateGlobals', { globals: { direction: 'ltr', language: 'de' } })
    await page.getByRole('button', { name: 'Abmelden' }).waitFor()
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['de', 'ltr'])
    expect(problems).toEqual([])
  })

  it('puts the manager, a docs page and its code into another theme', async () => {
    await open('usage--docs', 'docs')
    await page.goto(`${storybook.url}?path=/docs/usage--docs`)
    const preview = page.frameLocator('#storybook-preview-iframe')
    const surfaces = {
      manager: page.getByRole('link', { name: 'Introduction' }),
      page: preview.locator('.sbdocs-wrapper'),
      code: preview.locator('.docblock-source').first(),
      storyCode: preview.locator('.sbdocs-preview pre').first(),
    }
    await surfaces.storyCode.waitFor()
    // The luminance of the first background that is not transparent: the element's own, or what lies behind it.
    const isDark = (element: Element) => {
      const context = document.createElement('canvas').getContext('2d')!
      for (let behind: Element | null = element; behind; behind = behind.parentElement) {
        context.fillStyle = getComputedStyle(behind).backgroundColor
        context.fillRect(0, 0, 1, 1)
        const [red, , , alpha] = context.getImageData(0, 0, 1, 1).data
        if (alpha) return red! < 128
      }
      return undefined
    }
    const areDark = async () => {
      const answers = Object.entries(surfaces).map(async ([name, surface]) => [name, await surface.evaluate(isDark)])
      return Object.fromEntries(await Promise.all(answers))
    }
    expect(await areDark()).toEqual({ manager: false, page: false, code: false, storyCode: false })
    await page.getByRole('button', { name: 'System theme' }).click()
    await page.getByRole('option', { name: 'Dark' }).click()
    await expect.poll(areDark).toEqual({ manager: true, page: true, code: true, storyCode: true })
    expect(problems).toEqual([])
  })
})

// Escape and a click beside it are the browser's own doing: synthetic events of a story's test do not reach that.
describe('the recipes that the browser closes', () => {
  it('a user menu closes by Escape and by a click beside it, and gives the focus back', async () => {
    await open('recipes-user-menu--closed', 'story')
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

  it('Escape cancels a confirmation, and gives the focus back', async () => {
    await open('recipes-confirmation--closed', 'story')
    const opener = page.getByRole('button', { name: 'Sign out…' })
    await opener.click()
    await page.getByRole('dialog', { name: 'Sign out?' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await expect.poll(() => opener.evaluate(element => element === document.activeElement)).toBe(true)
    expect(problems).toEqual([])
  })
})

// The order of layers is that of their first mention, which bundling may change.
it('utilities win over the button in the built Storybook, and reach nothing else', async () => {
  await open('recipes-with-tailwind-classes--utilities', 'story')
  const style = (name: string) => page.getByRole('button', { name, exact: true }).evaluate(element => {
    const { paddingInlineStart, fontSize } = getComputedStyle(element)
    return [paddingInlineStart, fontSize]
  })
  expect(await style('Sign Out')).toEqual(['24px', '14px'])
  const plain = () => page.evaluate(() => {
    const button = document.createElement('button')
    const heading = document.createElement('h1')
    document.querySelector('#storybook-root')!.append(button, heading)
    return [button, heading].map(element => {
      const { backgroundColor, borderTopWidth, margin, font } = getComputedStyle(element)
      return [backgroundColor, borderTopWidth, margin, font]
    })
  })
  const withTailwind = await plain()
  await page.close()
  await open('components-signoutbutton--default', 'story')
  await page.getByRole('button', { name: 'Sign Out' }).waitFor()
  expect(await plain()).toEqual(withTailwind)
})

describe('a thousand random story switches', () => {
  /** How many objects of a class are still reachable. */
  async function reachable(session: CDPSession, prototype: string) {
    const objectGroup = 'counted'
    const { result } = await session.send('Runtime.evaluate', { expression: prototype, objectGroup })
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId!, objectGroup })
    const { result: count } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!, functionDeclaration: 'function () { return this.length }', returnByValue: true,
    })
    // What was counted would else be kept alive by its being counted.
    await session.send('Runtime.releaseObjectGroup', { objectGroup })
    return count.value as number
  }

  it('leave no Clerk, no listener and no element behind', async () => {
    const stories = (await entries()).filter(({ type, subtype }) => type === 'story' && subtype !== 'test')
    await open('examples-window-clerk--exposed-on-window', 'story')
    // Without transitions: React Aria, in Storybook's blocks (10.6), keeps every element that goes in the middle of one.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByText('Hello, Ada').waitFor()
    const session = await page.context().newCDPSession(page)
    await page.evaluate(() => {
      const page = window as { Clerk?: object, mockPrototype?: unknown }
      page.mockPrototype = Object.getPrototypeOf(page.Clerk)
    })

    // One after the other: drawn and played, not yet at rest, since a spinner never is.
    const switchTo = (ids: string[]) => page.evaluate(async ids => {
      interface Phase { storyId: string, newPhase: string }
      interface Channel {
        emit: (name: string, payload: unknown) => void
        on: (name: string, listener: (phase: Phase) => void) => void
        off: (name: string, listener: (phase: Phase) => void) => void
      }
      const channel = (window as never as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__
      for (const id of ids) {
        await new Promise<void>(resolve => {
          channel.on('storyRenderPhaseChanged', function follow({ storyId, newPhase }) {
            if (storyId !== id || !['completing', 'errored'].includes(newPhase)) return
            channel.off('storyRenderPhaseChanged', follow)
            resolve()
          })
          channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' })
        })
      }
    }, ids)

    // A fixed sequence that looks random: a failure can be repeated. It begins and ends where it is measured.
    const measured = 'components-signoutbutton--default'
    const others = stories.map(({ id }) => id).filter(id => id !== measured)
    let seed = 42
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    const sequence = Array.from({ length: 1000 }, () => others[random(others.length)]!)
      .filter((id, index, ids) => id !== ids[index - 1])

    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      return {
        clerks: await reachable(session, 'window.mockPrototype'),
        listeners: metrics.find(({ name }) => name === 'JSEventListeners')!.value,
        strips: await page.locator('.vc-story-bar').count(),
        regions: await page.locator('.vc-live-region').count(),
        styleSheets: await page.evaluate(() => document.adoptedStyleSheets.length),
      }
    }
    await session.send('Performance.enable')
    await switchTo([...others.slice(0, 3), measured])
    const before = await measure()
    await switchTo([...sequence, measured])
    // Storybook waits up to five seconds for a story's animations, and keeps the story's context until then. What stays is
    // what is shown, what `expect` of storybook/test saw last, and what this protocol looked at.
    await expect.poll(async () => (await measure()).clerks, { timeout: 20_000 }).toBeLessThanOrEqual(4)
    const after = await measure()
    expect(after).toMatchObject({ strips: 1, regions: 1, styleSheets: 1 })
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 10)
    expect(problems).toEqual([])
  }, 120_000)
})

describe('a docs page', () => {
  interface Preview {
    storyRenders: { phase: string }[]
    currentRender?: { phase: string }
  }

  /** Those on the page itself, and those in frames. */
  async function storiesHavePlayed() {
    await page.waitForFunction(() => {
      const { storyRenders } = (window as never as { __STORYBOOK_PREVIEW__: Preview }).__STORYBOOK_PREVIEW__
      return storyRenders.length >= document.querySelectorAll('.docs-story:not(:has(iframe))').length
        && storyRenders.every(({ phase }) => phase === 'finished')
    })
    await Promise.all(page.frames().slice(1).map(frame => frame.waitForFunction(() =>
      (window as never as { __STORYBOOK_PREVIEW__?: Preview }).__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished')))
  }

  it('opens at its top, whatever its stories play, and is as wide as a phone', async () => {
    const pages = (await entries()).filter(({ type }) => type === 'docs')
    expect(pages.length).toBeGreaterThan(10)
    await open('introduction--docs', 'docs')
    await page.setViewportSize({ width: 375, height: 800 })
    for (const { id } of pages) {
      await page.goto(`${storybook.url}iframe.html?id=${id}&viewMode=docs&globals=a11y.manual:!true`)
      await page.locator('.sbdocs-content h1').first().waitFor()
      await storiesHavePlayed()
      const seen = await page.evaluate(() => [window.scrollY, document.documentElement.scrollWidth])
      expect([id, ...seen]).toEqual([id, 0, 375])
    }
    expect(problems).toEqual([])
  }, 120_000)

  it('gives a story in a frame the theme, and keeps its own when the frame speaks of its', async () => {
    await open('recipes-confirmation--docs', 'docs')
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

  it('turns its examples round, and keeps its own words as they are', async () => {
    await open('components-signoutbutton--docs', 'docs')
    await page.goto(`${page.url()};language:ar`)
    const story = page.locator('#story--components-signoutbutton--failed')
    await story.getByRole('button', { name: 'تسجيل الخروج' }).and(page.locator('[data-failed]')).waitFor()
    const directionOf = (selector: string) =>
      page.locator(selector).evaluate(element => getComputedStyle(element).direction)
    expect(await directionOf('.sbdocs-content h1')).toBe('ltr')
    expect(await directionOf('#story--components-signoutbutton--failed .vc-button')).toBe('rtl')
    expect(problems).toEqual([])
  })

  it('shows a story of one state in it, whatever the toolbar says', async () => {
    await open('components-signoutbutton--docs', 'docs')
    await page.goto(`${page.url()};clerkScenario:signedOut`)
    await page.locator('#story--components-signoutbutton--failed [data-failed]').waitFor()
    await page.locator('#story--components-signoutbutton--pending [aria-busy=true]').waitFor()
    expect(problems).toEqual([])
  })
})
