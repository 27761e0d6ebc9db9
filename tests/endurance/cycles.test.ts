import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchWithCompiledCode } from './support/browser'
import { serveBuiltApp, type BuiltApp } from '../support/builtApp'
import type {} from './app/main'
import { printFigures, type Figures } from './support/figures'
import { watchMemory, type WatchedMemory } from './support/memory'

const cycles = 10_000
// The number of cycles before the first measurement. In these cycles, the browser compiles code, and the heap grows.
const warmUp = 5000

let app: BuiltApp
let browser: Browser
let page: Page
let memory: WatchedMemory
const figures: Figures = {}

beforeAll(async () => {
  [app, browser] = await Promise.all([serveBuiltApp('tests/endurance/app'), launchWithCompiledCode()])
})
beforeEach(async () => {
  page = await browser.newPage()
  await page.goto(app.url)
  memory = await watchMemory(page)
})
afterEach(async () => { await page.close() })
afterAll(async () => {
  printFigures(figures)
  await Promise.all([browser?.close(), app?.close()])
})

const cycle = (times: number) => page.evaluate(times => window.endurance.cycle(times), times)
const effects = () => memory.count('endurance.ReactiveEffect.prototype')
const listenersOnClerk = () => page.evaluate(() => window.endurance.listenersOnClerk())
async function measure() {
  // Waits until the live region has announced the last sign-out. Uses no locators of Playwright, because locators add
  // listeners to the page.
  await expect.poll(() => page.evaluate(() => document.querySelector('[role="status"]:empty'))).toBeNull()
  return { ...await memory.measure(), listenersOnClerk: await listenersOnClerk(), effects: await effects() }
}

it.each([
  'apps that each create a Clerk',
  'apps that share one Clerk',
  'buttons of one app',
])('leaves nothing in memory after 10,000 sign-outs and unmounts of %s', async kind => {
  const initial = await memory.measure()
  await page.evaluate(kind => window.endurance.start(kind), kind)
  await cycle(warmUp)
  const before = await measure()
  await cycle(cycles)
  const after = await measure()
  figures[kind] = [before, after]
  const { heap, ...counts } = after
  expect(before).toMatchObject(counts)
  expect(heap).toBeLessThan(before.heap * 1.02)

  await page.evaluate(() => window.endurance.stop())
  const { heap: _, ...remaining } = await measure()
  const { heap: __, ...expected } = { ...initial, listenersOnClerk: 0, effects: 0 }
  expect(remaining).toEqual(expected)
})
