import type { Page } from 'playwright'

/** Returns a line for each button that overflows or is cut off. Adds a line if the page scrolls sideways. */
export const layoutProblems = (page: Page): Promise<string[]> => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  const sideways = scrollWidth > clientWidth ? [`the page scrolls sideways, ${scrollWidth} > ${clientWidth}`] : []
  const isWithin = (inner: DOMRect, outer: DOMRect) =>
    inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5
    && inner.top >= outer.top - 0.5 && inner.bottom <= outer.bottom + 0.5

  return [...document.querySelectorAll('button')].flatMap(button => {
    const outer = button.getBoundingClientRect()
    const text = document.createRange()
    text.selectNodeContents(button)
    // A failed button has a badge, which overflows the button on purpose.
    const hasBadge = 'failed' in button.dataset
    const problems = {
      'is cut off': !hasBadge && (button.scrollWidth > button.clientWidth || button.scrollHeight > button.clientHeight),
      'has text outside of its box': ![...text.getClientRects()].every(rect => isWithin(rect, outer)),
      'is wider than its container': outer.width > button.parentElement!.clientWidth,
      'is partly outside of the viewport': outer.left < 0 || outer.right > innerWidth,
      'hides its overflow': getComputedStyle(button).overflow !== 'visible',
    }
    return Object.entries(problems).filter(([, is]) => is).map(([problem]) => `"${button.textContent}" ${problem}`)
  }).concat(sideways)
})
