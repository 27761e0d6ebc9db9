import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { contrastLine, contrastProblems, heading, legend, type MeasuredThemes } from './support/contrastTable'
import { supportsBothThemes, looks, themes } from './support/looks'
import { everyState, measureStates } from './support/measureStates'
import { openApp } from './support/openApp'

declare module 'vitest' {
  /** Lines of the contrast table. `contrastReporter.js` prints the table after the run. */
  interface TaskMeta { contrast?: string[] }
}

const app = openApp()

const nameOf = ({ variant, tone }: typeof looks[number]) => `${variant} ${tone}`

/** Sets CSS variables on the page. Then measures every variant and tone in every state, in both themes. */
async function measureThemes(variables: Record<string, string> = {}): Promise<MeasuredThemes[]> {
  await app.show(everyState)
  await setVariables(variables)
  const measured = looks.map(() => ({}) as MeasuredThemes)
  for (const theme of themes) {
    await app.page.emulateMedia({ colorScheme: theme })
    for (const [index, states] of (await measureStates(app.page)).entries()) measured[index]![theme] = states
  }
  return measured
}

const setVariables = (variables: Record<string, string>) => app.page.evaluate(entries => {
  for (const [name, value] of entries) document.documentElement.style.setProperty(name, value)
}, Object.entries(variables))

beforeAll(async () => { await app.page.addStyleTag({ content: supportsBothThemes }) })
afterEach(async () => {
  await app.page.evaluate(() => { document.documentElement.removeAttribute('style') })
})

describe('the contrast measurement', () => {
  it('returns WCAG’s ratios in every color space', async () => {
    const ratio = (one: string, other: string) => app.page.evaluate(([one, other]) =>
      window.testApp.contrast(window.testApp.paint(one), window.testApp.paint(other)), [one, other] as const)
    expect(await ratio('#000', '#fff')).toBeCloseTo(21)
    expect(await ratio('#777', '#fff')).toBeCloseTo(4.48, 2)
    expect(await ratio('color(xyz-d65 .9505 1 1.089)', 'oklab(0 0 0)')).toBeCloseTo(21)
    expect(await ratio('color-mix(in srgb, #000 40%, #fff)', '#999')).toBeCloseTo(1)
    expect(await app.page.evaluate(() => window.testApp.paint('#000', 'rgb(255 255 255 / .5)'))).toEqual([128, 128, 128])
    await expect(ratio('nothing', '#fff')).rejects.toThrow('"nothing" is not a')
  })
})

describe('the contrast of a button in every state and theme', () => {
  it('is sufficient in every variant and tone', async ({ task }) => {
    const measured = await measureThemes()
    task.meta.contrast = [legend, heading, ...looks.map((look, index) => contrastLine(nameOf(look), measured[index]!))]
    expect(looks.flatMap((look, index) => contrastProblems(nameOf(look), measured[index]!))).toEqual([])
    // Three different contrasts prove that the hover and the press changed the button's colors.
    for (const { light: { rest, hover, active } } of measured) {
      expect(new Set([rest, hover, active].map(state => state.text!.ratio)).size).toBe(3)
    }
  })

  it('is sufficient between the border of a failed solid button and the fill', async () => {
    await app.show({ buttons: [{ component: 'ClerkButton', label: 'Sign Out', failed: true }] })
    for (const theme of themes) {
      await app.page.emulateMedia({ colorScheme: theme })
      const ratio = await app.button.evaluate(button => {
        const { backgroundColor, borderBlockStartColor } = getComputedStyle(button)
        const { contrast, paint } = window.testApp
        return contrast(paint(borderBlockStartColor), paint(backgroundColor))
      })
      expect(ratio, theme).toBeGreaterThanOrEqual(3)
    }
  })

  it.for(['#fafafa', '#f97316', '#000000', '#6c47ff', '#00a27a'])('is sufficient with the brand color %s', async (brand, { task }) => {
    const measured = await measureThemes({ '--clerk-color-primary': brand })
    // Prints only the solid neutral button, because no other variant or tone shows the brand color.
    task.meta.contrast = [contrastLine(`solid ${brand}`, measured[0]!)]
    expect(looks.flatMap((look, index) => contrastProblems(nameOf(look), measured[index]!))).toEqual([])
  })
})

describe('the automatic text color', () => {
  const channels = Array.from({ length: 18 }, (_, step) => step * 15)

  /** Sets 5,832 evenly spaced background colors in turn, and returns the lowest contrast of the text. */
  const lowestContrast = () => app.page.evaluate(channels => {
    const { contrast, paint } = window.testApp
    const button = document.querySelector('button')!
    const style = getComputedStyle(button)
    let worst = { ratio: Infinity, fill: '' }
    for (const red of channels) for (const green of channels) for (const blue of channels) {
      const fill = `rgb(${red}, ${green}, ${blue})`
      button.style.setProperty('--vc-button-fill', fill)
      const ratio = contrast(paint(style.color), paint(style.backgroundColor))
      if (ratio < worst.ratio) worst = { ratio, fill }
    }
    return worst
  }, channels)

  it('is readable on 5,832 background colors at rest, on hover and while pressed', async ({ task }) => {
    await app.show({ buttons: [{ component: 'ClerkButton', label: 'Sign Out' }] })
    const rest = await lowestContrast()
    await app.button.hover()
    const hover = await lowestContrast()
    await app.page.mouse.down()
    const active = await lowestContrast()
    await app.page.mouse.up()
    task.meta.contrast = [`Lowest contrast of the automatic text color on 5,832 backgrounds: ${
      Object.entries({ rest, hover, active }).map(([state, { ratio, fill }]) => `${state} ${ratio.toFixed(2)} on ${fill}`).join(', ')}`]
    expect(Math.min(rest.ratio, hover.ratio, active.ratio)).toBeGreaterThanOrEqual(4.5)
  })
})
