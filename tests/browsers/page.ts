import { expect } from 'vitest'
import { timeout, type TestBrowser } from './drivers/testBrowser'

/** Repeats an assertion until it passes. Also repeats after an error, because a page can't run scripts while it loads. */
export const poll = <Value>(read: () => Promise<Value> | Value) => expect.poll(read, { timeout: timeout / 2 })

/** Returns the text of the first element that matches a selector. */
export const textOf = (browser: TestBrowser, selector: string) =>
  browser.evaluate(selector => document.querySelector(selector)?.textContent?.trim(), selector)

export const count = (browser: TestBrowser, selector: string) =>
  browser.evaluate(selector => document.querySelectorAll(selector).length, selector)

/** Returns the center of the first element that matches a selector, in the viewport. */
export const centerOf = (browser: TestBrowser, selector: string) => browser.evaluate(selector => {
  const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}, selector)
