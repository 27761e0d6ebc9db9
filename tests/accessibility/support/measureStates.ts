import type { Page } from 'playwright'
import type { ButtonContrast } from '../../../support/contrast/buttonContrast'
import type { Scene } from '../app/scene'
import { looks } from './looks'

export const states = ['rest', 'hover', 'active', 'focus', 'disabled', 'pending', 'failed'] as const
export type State = typeof states[number]

/** The contrast of one variant and tone in every state. */
export type Measured = Record<State, ButtonContrast>

/** Four buttons of every variant and tone, in this order: idle, disabled, pending and failed. */
export const everyState: Scene = {
  buttons: looks.flatMap(look => [{}, { disabled: true }, { pending: true }, { failed: true }].map(state => (
    { component: 'ClerkButton', label: 'Sign Out', ...look, ...state } as const
  ))),
}

/** Measures the contrast of the buttons of `everyState`. Uses the real pointer and the Tab key. */
export async function measureStates(page: Page): Promise<Measured[]> {
  const measured: Measured[] = []
  await resetInput(page)
  for (const index of looks.keys()) {
    const first = index * 4
    const [rest, disabled] = await measure(page, first, first + 1)
    await page.locator('button').nth(first).hover()
    const [hover] = await measure(page, first)
    await page.mouse.down()
    const [active] = await measure(page, first)
    await resetInput(page)
    measured.push({ rest, hover, active, disabled } as Measured)
  }
  for (const [index, look] of measured.entries()) {
    const first = index * 4
    look.focus = await tabTo(page, first)
    // Tab skips the disabled button, which has the index `first + 1`.
    look.pending = await tabTo(page, first + 2)
    look.failed = await tabTo(page, first + 3)
  }
  return measured
}

const measure = (page: Page, ...indexes: number[]) => page.evaluate(indexes => {
  const buttons = [...document.querySelectorAll('button')]
  return indexes.map(index => window.testApp.measureButton(buttons[index]!))
}, indexes)

async function tabTo(page: Page, index: number) {
  await page.keyboard.press('Tab')
  return (await measure(page, index))[0]!
}

/** Moves the pointer and the focus away from the buttons. The next Tab then focuses the first button. */
async function resetInput(page: Page) {
  await page.mouse.move(0, 0)
  await page.mouse.up()
  await page.evaluate(() => {
    const app = document.querySelector<HTMLElement>('#app')!
    app.tabIndex = -1
    app.focus()
    app.removeAttribute('tabindex')
  })
}
