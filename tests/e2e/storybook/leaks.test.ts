import type { CDPSession, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openStorybook } from './openStorybook'

const storybook = openStorybook()

/** Counts the page's objects that have a given prototype. The value of `expression` is this prototype. */
async function countObjects(session: CDPSession, expression: string) {
  const objectGroup = 'counted'
  const { result } = await session.send('Runtime.evaluate', { expression, objectGroup })
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId!, objectGroup })
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!, functionDeclaration: 'function () { return this.length }', returnByValue: true,
  })
  // Releases the counted objects. Otherwise, the object group keeps the objects in memory.
  await session.send('Runtime.releaseObjectGroup', { objectGroup })
  return count.value as number
}

/** Shows the stories in turn. Waits for each play function, but not for animations. */
const showInTurn = (page: Page, ids: string[]) => page.evaluate(async ids => {
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

/** Returns a pseudo-random sequence of stories. The sequence is the same in each run. */
function pseudoRandomSequence(ids: string[], length: number) {
  let seed = 42
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
  return Array.from({ length }, () => ids[random(ids.length)]!).filter((id, index, ids) => id !== ids[index - 1])
}

describe('a thousand switches between stories', () => {
  it('leave no Clerk, no listener and no element in memory', async () => {
    const stories = (await storybook.entries()).filter(({ type, subtype }) => type === 'story' && subtype !== 'test')
    const { page, problems } = await storybook.open('examples-window-clerk--exposed-on-window', 'story')
    // Turns off transitions. React Aria in Storybook 10.6 keeps elements in memory that unmount during a transition.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByText('Hello, Ada').waitFor()
    const session = await page.context().newCDPSession(page)
    await page.evaluate(() => {
      const page = window as { Clerk?: object, mockPrototype?: unknown }
      page.mockPrototype = Object.getPrototypeOf(page.Clerk)
    })

    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      return {
        clerks: await countObjects(session, 'window.mockPrototype'),
        listeners: metrics.find(({ name }) => name === 'JSEventListeners')!.value,
        statusBars: await page.locator('.vc-story-bar').count(),
        regions: await page.locator('.vc-live-region').count(),
        styleSheets: await page.evaluate(() => document.adoptedStyleSheets.length),
      }
    }

    // The page shows this story during both measurements.
    const measuredStory = 'components-signoutbutton--default'
    const others = stories.map(({ id }) => id).filter(id => id !== measuredStory)
    await session.send('Performance.enable')
    await showInTurn(page, [...others.slice(0, 3), measuredStory])
    const before = await measure()
    await showInTurn(page, [...pseudoRandomSequence(others, 1000), measuredStory])
    // Storybook keeps a story's context until the animations end, for at most five seconds. Afterward, only the current
    // story, the last `expect` of storybook/test and the DevTools protocol may keep Clerks in memory.
    await expect.poll(async () => (await measure()).clerks, { timeout: 20_000 }).toBeLessThanOrEqual(4)
    const after = await measure()
    expect(after).toMatchObject({ statusBars: 1, regions: 1, styleSheets: 1 })
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 10)
    expect(problems).toEqual([])
  }, 120_000)
})
