import type { Page } from '@playwright/test'
import type { Picture } from '../../support/pictures.js'

// The space around a story, in pixels. A focus ring needs 4 pixels, and a badge needs 8 pixels.
const margin = 8

/** Returns the area of the story and of all open popovers and dialogs. */
function clipOf(page: Page) {
  return page.evaluate(margin => {
    const selectors = ['#storybook-root *', '[popover]:popover-open', '[popover]:popover-open *', 'dialog[open]']
    const boxes = [...document.querySelectorAll(selectors.join())]
      .map(element => element.getBoundingClientRect())
      .filter(({ width, height }) => width && height)
    const left = Math.max(0, Math.floor(Math.min(...boxes.map(box => box.left)) - margin))
    const top = Math.max(0, Math.floor(Math.min(...boxes.map(box => box.top)) - margin))
    const right = Math.min(innerWidth, Math.ceil(Math.max(...boxes.map(box => box.right)) + margin))
    const bottom = Math.min(innerHeight, Math.ceil(Math.max(...boxes.map(box => box.bottom)) + margin))
    return { x: left, y: top, width: right - left, height: bottom - top }
  }, margin)
}

/**
 * Puts the first button or link of the story into a state, such as `focus`. Returns a function that ends the state.
 *
 * Uses the real pointer and keyboard, because synthetic events don't trigger `:hover`.
 */
async function startState(page: Page, state: Picture['state']) {
  const target = page.locator('#storybook-root').locator('button, a[href]').first()
  if (state === 'focus') {
    // The focus ring renders only after a key press.
    await page.keyboard.press('Tab')
    await target.evaluate((element: HTMLElement) => element.focus())
    return () => target.evaluate((element: HTMLElement) => element.blur())
  }
  const { x, y, width, height } = (await target.boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  if (state === 'active') await page.mouse.down()
  return async () => {
    // Releases the mouse button outside of the element, because a release on the element would be a click.
    await page.mouse.move(0, 0)
    if (state === 'active') await page.mouse.up()
  }
}

/** Takes a picture of the current story in a state. */
export async function takePicture(page: Page, state: Picture['state']): Promise<Buffer> {
  const endState = state ? await startState(page, state) : undefined
  const png = await page.screenshot({ clip: await clipOf(page), animations: 'disabled', caret: 'hide' })
  await endState?.()
  return png
}
