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

const limit = 15_000

/** An empty page of the Storybook, whose stories are then switched over its channel: much faster than a page load each. */
export async function openStorybook(page: Page, url: string, storyId: string, { globals, media }: Axis) {
  await page.emulateMedia(media)
  // A fixed date; timers go on.
  await page.clock.setFixedTime(new Date('2026-01-01T12:00:00Z'))
  const toolbar = Object.entries({ ...globals, 'a11y.manual': '!true' }).map(([name, value]) => `${name}:${value}`).join(';')
  await page.goto(`${url}iframe.html?id=${storyId}&viewMode=story&globals=${toolbar}`)
  // Says how long requests took, which is never twice the same.
  await page.addStyleTag({ content: '.vc-story-bar { visibility: hidden }' })
}

/** Waits until the story that a page was opened on has been drawn, and its play function is through. */
export async function opened(page: Page | Frame) {
  await page.waitForFunction(
    () => (window as never as { __STORYBOOK_PREVIEW__?: Preview }).__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished',
    undefined,
    { timeout: limit },
  )
  await settled(page)
}

async function settled(page: Page | Frame) {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

/** What is wrong is the story, not the machine: one line that says what to do. */
export class StoryFailure extends Error {}

/** @throws a {@link StoryFailure} when the story throws, is not there, or never settles. */
export async function showStory(page: Page | Frame, storyId: string, globals?: Record<string, string>) {
  const problem = await page.evaluate(async ({ storyId, globals, limit }) => {
    const channel = (window as never as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__
    const failures = ['storyThrewException', 'storyErrored', 'playFunctionThrewException', 'storyMissing']
    return new Promise<string | undefined>(resolve => {
      const listeners: [event: string, listener: (payload: never) => void][] = [
        ['storyRenderPhaseChanged', (phase: { storyId: string, newPhase: string }) => {
          if (phase.storyId === storyId && phase.newPhase === 'finished') end(undefined)
        }],
        ...failures.map(event => [event, (error: string | { message?: string, title?: string }) => {
          const reason = typeof error === 'string' ? error : error.message ?? error.title ?? event
          end(`throws: ${reason.split('\n')[0]}. Open it in \`npm start\` and mend it.`)
        }] as [string, (payload: never) => void]),
      ]
      const timer = setTimeout(() => {
        end(`has not settled within ${limit / 1000} seconds: its play function waits for something that never comes.`)
      }, limit)
      function end(answer: string | undefined) {
        clearTimeout(timer)
        for (const [event, listener] of listeners) channel.off(event, listener)
        resolve(answer)
      }
      for (const [event, listener] of listeners) channel.on(event, listener)
      if (globals) channel.emit('updateGlobals', { globals })
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' })
    })
  }, { storyId, globals, limit })
  if (problem) throw new StoryFailure(`The story ${storyId} ${problem}`)
  await settled(page)
}
