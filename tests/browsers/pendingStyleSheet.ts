import { expect, inject, it, onTestFinished } from 'vitest'
import { serveBuild } from '../support/builtApp'
import type { BrowserName } from './drivers/findBrowser'
import type { TestBrowser } from './drivers/testBrowser'
import { pendingStyleSheets } from './server/pendingStyleSheets'

interface Page {
  readWhilePending: (situation: string) => Promise<boolean>
  readAfterwards: (situation: string) => Promise<boolean>
}

/** Defines tests of pages/pendingStyleSheet.html, which describes how WebKit differs from other browsers. */
export function testPendingStyleSheet(browser: () => TestBrowser, name: BrowserName) {
  const isCurrent = name !== 'webkit'

  it.each([
    ['the display of an element that is no longer hidden', isCurrent],
    ['the height of an element in an ancestor that is no longer hidden', isCurrent],
    ['the visibility of a dialog that has just opened', isCurrent],
    ['the visibility of a dialog after getClientRects()', true],
  ])('reads %s (up to date: %s)', async (situation, expected) => {
    const { plugin, finish } = pendingStyleSheets()
    const { url, close } = await serveBuild(inject('builtApps').accessibility, [plugin])
    onTestFinished(close)
    await browser().goto(`${url}pendingStyleSheet.html`)
    const { evaluate } = browser()
    expect(await evaluate(situation => (window as never as Page).readWhilePending(situation), situation)).toBe(expected)
    finish()
    expect(await evaluate(situation => (window as never as Page).readAfterwards(situation), situation)).toBe(true)
  })
}
