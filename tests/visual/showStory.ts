import type { Frame, Page } from '@playwright/test'
import type { Axis } from '../../support/pictures.js'

interface Channel {
  emit: (event: string, payload: unknown) => void
  on: (event: string, listener: (payload: never) => void) => void
  off: (event: string, listener: (payload: never) => void) => void
}

interface Preview {
  currentRender?: { phase: string }
}

const defaultTimeout = 30_000

/** Loads a page with a story. `showStory()` then switches to other stories without a page load, to save time. */
export async function openStorybook(page: Page, url: string, storyId: string, { globals, media }: Axis) {
  await page.emulateMedia(media)
  // Fixes the date. Timers still run.
  await page.clock.setFixedTime(new Date('2026-01-01T12:00:00Z'))
  const toolbar = Object.entries({ ...globals, 'a11y.manual': '!true' }).map(([name, value]) => `${name}:${value}`).join(';')
  await page.goto(`${url}iframe.html?id=${storyId}&viewMode=story&globals=${toolbar}`)
  // Hides the status bar, because the request durations in the status bar vary.
  await page.addStyleTag({ content: '.vc-story-bar { visibility: hidden }' })
}

/** Waits until the first story of a page has rendered and its play function has finished. `timeout` is in milliseconds. */
export async function waitForFirstStory(page: Page | Frame, timeout = defaultTimeout) {
  await page.waitForFunction(
    () => (window as never as { __STORYBOOK_PREVIEW__?: Preview }).__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished',
    undefined,
    { timeout },
  )
  await settled(page)
}

async function settled(page: Page | Frame) {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** Thrown when a story fails. The message is one line. */
export class StoryFailure extends Error {}

/**
 * Switches the page to a story, and waits until the story's play function has finished.
 *
 * @throws A {@link StoryFailure} when the story throws, is missing, or doesn't finish in time.
 */
export async function showStory(page: Page | Frame, storyId: string, globals?: Record<string, string>) {
  const problem = await page.evaluate(async ({ storyId, globals, timeout }) => {
    const channel = (window as never as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__
    const failures = ['storyThrewException', 'storyErrored', 'playFunctionThrewException', 'storyMissing']
    return new Promise<string | undefined>(resolve => {
      const listeners: [event: string, listener: (payload: never) => void][] = [
        ['storyRenderPhaseChanged', (phase: { storyId: string, newPhase: string }) => {
          if (phase.storyId === storyId && phase.newPhase === 'finished') end(undefined)
        }],
        ...failures.map(event => [event, (error: string | { message?: string, title?: string }) => {
          const reason = typeof error === 'string' ? error : error.message ?? error.title ?? event
          end(`fails (${event}): ${reason.split('\n')[0]}. Open the story with \`npm start\` to fix it.`)
        }] as [string, (payload: never) => void]),
      ]
      const timer = setTimeout(() => {
        end(`has not finished within ${timeout / 1000} seconds. Check what its play function waits for.`)
      }, timeout)
      function end(problem: string | undefined) {
        clearTimeout(timer)
        for (const [event, listener] of listeners) channel.off(event, listener)
        resolve(problem)
      }
      for (const [event, listener] of listeners) channel.on(event, listener)
      if (globals) channel.emit('updateGlobals', { globals })
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' })
    })
  }, { storyId, globals, timeout: defaultTimeout })
  if (problem) throw new StoryFailure(`The story ${storyId} ${problem}`)
  await settled(page)
}
