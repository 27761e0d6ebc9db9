import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchWithCompiledCode } from './support/browser'
import { serveStorybook } from '../../scripts/lib/storybook.js'
import { pageOptions } from '../visual/pageOptions'
import { readStoryIds } from '../support/readEntries'
import { waitForFirstStory, showStory } from '../visual/showStory'
import { printFigures } from './support/figures'
import { watchMemory, type Memory } from './support/memory'

let storybook: Awaited<ReturnType<typeof serveStorybook>>
let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  [storybook, browser] = await Promise.all([serveStorybook(), launchWithCompiledCode()])
  page = await browser.newPage(pageOptions)
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
})
afterAll(async () => {
  await Promise.all([browser?.close(), storybook?.close()])
})

/** Opens a story in a frame, as Storybook does. Without a frame, the story's messages to Storybook stay in memory. */
async function openFramed(storyId: string) {
  const story = `iframe.html?id=${storyId}&viewMode=story&globals=a11y.manual:!true`
  await page.route(`${storybook.url}framed.html`, route =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Framed</title><iframe src="${story}"></iframe>` }))
  await page.goto(`${storybook.url}framed.html`)
  const frame = page.frames().find(frame => frame !== page.mainFrame())!
  await waitForFirstStory(frame)
  return frame
}

it('uses no more memory after the third round through all stories than after the second round', async () => {
  const [first, ...others] = await readStoryIds(storybook.url)
  const frame = await openFramed(first!)
  const memory = await watchMemory(page)
  const rounds: Memory[] = []
  for (let round = 0; round < 3; round++) {
    // Ends each round with the same story, so that the measurements are comparable.
    for (const id of [...others, first!]) await showStory(frame, id)
    rounds.push(await memory.measure())
  }
  const [, second, third] = rounds as [Memory, Memory, Memory]
  printFigures({ [`${others.length + 1} stories`]: [second, third] })
  const { heap, ...counts } = third
  expect(second).toMatchObject(counts)
  expect(heap).toBeLessThan(second.heap * 1.02)
  expect(problems).toEqual([])
})
