import { beforeAll, describe, expect, it } from 'vitest'
import { contrast } from '../../support/contrast/contrast'
import { supportsBothThemes, looks, themes } from './support/looks'
import { everyState } from './support/measureStates'
import { openApp } from './support/openApp'
import { pixels } from './support/pixels'

const buttonsOfEverySize = (['sm', 'md', 'lg'] as const).flatMap(size => [{ size, label: 'i' }, { size, label: 'Sign Out' }])

describe('a button, with a coarse pointer', () => {
  const app = openApp({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } })

  it('is at least 44 by 44 pixels', async () => {
    await app.show({ buttons: buttonsOfEverySize })
    expect(await app.page.evaluate(() => matchMedia('(pointer: coarse) and (hover: none)').matches)).toBe(true)
    const sizes = await app.page.evaluate(() => [...document.querySelectorAll('button')].flatMap(button => {
      const { width, height } = button.getBoundingClientRect()
      return [width, height]
    }))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
  })

  it('signs out with one tap', async () => {
    await app.show({ buttons: [{}] })
    await app.button.tap()
    await expect.poll(app.requests).toEqual(['DELETE /client/sessions'])
  })
})

describe('motion', () => {
  const app = openApp()
  const motion = () => app.page.evaluate(() => {
    const button = getComputedStyle(document.querySelector('button')!)
    const { animationName, animationDuration } = getComputedStyle(document.querySelector('[aria-busy]')!, '::after')
    const seconds = Number.parseFloat(animationDuration)
    return { transition: button.transitionDuration, spinner: animationName, seconds }
  })

  it('consists only of a spinner with fewer than three flashes a second if the user prefers reduced motion', async () => {
    await app.show(everyState)
    await app.page.emulateMedia({ reducedMotion: 'reduce' })
    const { transition, spinner, seconds } = await motion()
    expect({ transition, spinner }).toEqual({ transition: '0s', spinner: 'vc-pulse, vc-appear' })
    // Every second cycle of the animation runs backward, so one flash takes two cycles.
    expect(1 / (2 * seconds)).toBeLessThan(3)
  })

  it('consists of a turning spinner and short fades by default', async () => {
    await app.show(everyState)
    await app.page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await motion()).toMatchObject({ transition: '0.12s, 0.12s', spinner: 'vc-turn, vc-appear' })
  })

  it.each(['no-preference', 'reduce'] as const)('replaces the label by the spinner after 150 milliseconds (%s)', async preference => {
    await app.show({ buttons: [{ icons: true }], pendingCallback: true })
    await app.page.emulateMedia({ reducedMotion: preference })
    await app.button.click()
    const delays = await app.page.locator('[aria-busy="true"]').evaluate(button => ({
      label: getComputedStyle(button.firstElementChild!).transitionDelay,
      spinner: getComputedStyle(button, '::after').animationDelay.split(', ').at(-1),
    }))
    expect(delays).toEqual({ label: '0.15s', spinner: '0.15s' })
    const opacity = () => app.button.evaluate(button => getComputedStyle(button.firstElementChild!).opacity)
    await expect.poll(opacity).toBe('0')
    await app.settle('fail')
    await expect.poll(opacity).toBe('1')
  })

  it('never moves the button, and stops when the pending state ends', async () => {
    await app.show({ buttons: [{ icons: true }], pendingCallback: true })
    const before = await app.button.boundingBox()
    await app.button.click()
    await app.page.locator('[aria-busy="true"]').waitFor()
    expect(await app.button.boundingBox()).toEqual(before)
    await app.settle('fail')
    await app.page.locator('[data-failed]').waitFor()
    expect(await app.button.boundingBox()).toEqual(before)
    expect(await app.button.evaluate(button => getComputedStyle(button, '::after').animationName)).toBe('none')
  })
})

describe.each(themes)('the preference for more contrast, in the %s theme', theme => {
  const app = openApp({ contrast: 'more', colorScheme: theme })

  it('adds a high-contrast border and a thicker focus ring', async () => {
    await app.page.addStyleTag({ content: supportsBothThemes })
    await app.show({ buttons: looks.map(look => ({ component: 'ClerkButton', label: 'Sign Out', ...look })) })
    await app.page.keyboard.press('Tab')
    const borders = await app.page.evaluate(() => [...document.querySelectorAll('button')].map(window.testApp.borderContrast))
    expect(Math.min(...borders)).toBeGreaterThan(15)
    const { ring } = await app.page.evaluate(() => window.testApp.measureButton(document.querySelector('button')!))
    expect(ring!.ratio).toBeGreaterThan(15)
    expect(await app.button.first().evaluate(button => getComputedStyle(button).outlineWidth)).toBe('3px')
  })
})

describe.each(themes)('forced colors in the %s theme', theme => {
  const app = openApp({ forcedColors: 'active', colorScheme: theme })
  beforeAll(() => app.show(everyState))

  it('keep the text, border, focus ring and spinner visible', async () => {
    await app.page.keyboard.press('Tab')
    const measured = await app.page.evaluate(() => [...document.querySelectorAll('button')].map(window.testApp.measureButton))
    expect(Object.keys(measured[0]!)).toEqual(['text', 'ring', 'gap'])
    expect(Object.keys(measured[2]!)).toEqual(['spinner'])
    // Skips the badge, because the browser paints the badge in colors that differ from the badge's computed style. The
    // next test reads the badge's pixels.
    const parts = measured.flatMap(parts => Object.entries(parts)).filter(([part]) => part !== 'badge')
    expect(parts.filter(([, { ratio, needed }]) => ratio < needed)).toEqual([])
    const borders = await app.page.evaluate(() => [...document.querySelectorAll('button')].map(window.testApp.borderContrast))
    expect(Math.min(...borders)).toBeGreaterThanOrEqual(3)
  })

  it('keep the badge and its exclamation mark visible', async () => {
    const { x, y, width } = (await app.page.locator('[data-failed]').first().boundingBox())!
    // Calculates the badge's top left corner. The badge is 12 pixels wide and extends 6 pixels beyond the border's inner
    // edge. The border is 1 pixel wide.
    const [left, top] = [x + width - 1 + 6 - 12, y + 1 - 6]
    const [page, around, badge, stem, dot] = await pixels(app.page, [
      [left + 40, top], [left + 6, top - 1.5], [left + 2.5, top + 6], [left + 6, top + 4.5], [left + 6, top + 9],
    ])
    expect(around).toEqual(page)
    expect(contrast(badge!, around!)).toBeGreaterThanOrEqual(3)
    expect(contrast(badge!, stem!)).toBeGreaterThanOrEqual(3)
    expect(contrast(badge!, dot!)).toBeGreaterThanOrEqual(3)
  })
})
