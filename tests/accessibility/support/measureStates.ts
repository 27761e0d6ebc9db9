import type { Page } from 'playwright'
import type { ButtonContrast } from '../../../support/contrast/buttonContrast'
import type { Scene } from '../app/scene'
import { looks } from './looks'

export const states = ['rest', 'hover', 'active', 'focus', 'disabled', 'pending', 'failed'] as const
export type State = typeof states[number]

/** One look in every state. */
export type Measured = Record<State, ButtonContrast>

/** Every look: the button that the pointer and the keyboard use, and beside it those that stand in a state. */
export const everyState: Scene = {
  buttons: looks.flatMap(look => [{}, { disabled: true }, { pending: true }, { failed: true }].map(state => (
    { component: 'ClerkButton', label: 'Sign Out', ...look, ...state } as const
  ))),
}

/** Measures `everyState`, in order: by a real pointer, and with a focus that came by the keyboard. */
export async function measureStates(page: Page): Promise<Measured[]> {
  const measured: Measured[] = []
  await letGo(page)
  for (const index of looks.keys()) {
    const first = index * 4
    const [rest, disabled] = await measure(page, first, first + 1)
    await page.locator('button').nth(first).hover()
    const [hover] = await measure(page, first)
    await page.mouse.down()
    const [active] = await measure(page, first)
    await letGo(page)
    measured.push({ rest, hover, active, disabled } as Measured)
  }
  for (const [index, look] of measured.entries()) {
    const first = index * 4
    look.focus = await tabTo(page, first)
    // They keep the focus.
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

/** Neither a pointer nor a focus on any button; the next Tab goes to the first. */
async function letGo(page: Page) {
  await page.mouse.move(0, 0)
  await page.mouse.up()
  await page.evaluate(() => {
    const app = document.querySelector<HTMLElement>('#app')!
    app.tabIndex = -1
    app.focus()
    app.removeAttribute('tabindex')
  })
}
