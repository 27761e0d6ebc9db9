import * as localizations from '@clerk/localizations'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SceneButton } from './app/scene'
import { layoutProblems } from './support/layoutProblems'
import { openApp } from './support/openApp'

// A zoom of 400 % makes a window of 1280 pixels 320 CSS pixels wide.
const app = openApp({ viewport: { width: 320, height: 256 } })

const directions = ['ltr', 'rtl'] as const
const sizes = ['sm', 'md', 'lg'] as const

const longLabels = [
  'Von allen anderen Geräten abmelden',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'تسجيل الخروج من جميع الأجهزة الأخرى',
]

const shapes = (label?: string): SceneButton[] => [
  ...sizes.flatMap(size => [{ size, label }, { size, label, icons: true }]),
  { label, block: true },
  { component: 'ClerkButton', label: label ?? 'Sign Out', failed: true },
]

const setDirection = (direction: string) => app.page.evaluate(dir => { document.documentElement.dir = dir }, direction)
const heights = () => app.page.evaluate(() => [...document.querySelectorAll('button')].map(({ offsetHeight }) => offsetHeight))

let style: Awaited<ReturnType<typeof app.page.addStyleTag>> | undefined
const addStyle = async (content: string) => { style = await app.page.addStyleTag({ content }) }

beforeEach(() => setDirection('ltr'))
afterEach(async () => {
  await style?.evaluate((element: Element) => element.remove())
  style = undefined
})

describe.each(directions)('the content of a button with dir="%s"', direction => {
  beforeEach(() => setDirection(direction))

  it.each(longLabels)('fits in a container of 120 pixels, with the label “%s”', async label => {
    await addStyle('#app { inline-size: 120px }')
    await app.show({ buttons: shapes(label) })
    expect(await layoutProblems(app.page)).toEqual([])
  })

  it.each(longLabels)('fits in a window of 1280 pixels at a zoom of 400 percent, with the label “%s”', async label => {
    await app.show({ buttons: shapes(label) })
    expect(await layoutProblems(app.page)).toEqual([])
  })

  it('fits with text of 200 percent, because the button grows', async () => {
    await app.show({ buttons: shapes() })
    const before = await heights()
    await addStyle(':root { font-size: 200% }')
    expect(await layoutProblems(app.page)).toEqual([])
    expect((await heights()).map((height, index) => height / before[index]!).every(growth => growth > 1.9)).toBe(true)
  })

  it('fits with text of 200 percent and long labels in a viewport of 320 pixels', async () => {
    await addStyle(':root { font-size: 200% }')
    await app.show({ buttons: longLabels.flatMap(shapes) })
    expect(await layoutProblems(app.page)).toEqual([])
  })

  it('fits with the text spacing of WCAG 1.4.12', async () => {
    await addStyle('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }')
    await app.show({ buttons: [undefined, ...longLabels].flatMap(shapes) })
    expect(await layoutProblems(app.page)).toEqual([])
  })

  it('fits with the default label in every language of Clerk', async () => {
    const languages = Object.values(localizations).filter(({ userButton }) => userButton?.action__signOut)
    expect(languages.length).toBeGreaterThanOrEqual(50)
    await app.show({ buttons: shapes().map(button => ({ ...button, component: 'SignOutButton' })) })
    for (const { locale, userButton } of languages) {
      await app.page.evaluate(userButton => window.testApp.setLocalization({ userButton }), userButton)
      expect(await app.button.first().innerText()).toBe(userButton!.action__signOut)
      expect(await layoutProblems(app.page), locale).toEqual([])
    }
  })

  it('follows the reading direction', async () => {
    await app.show({ buttons: [{ icons: true }, { component: 'ClerkButton', label: 'Failed', failed: true }] })
    const [before, label, after] = await app.page.evaluate(() =>
      [...document.querySelector('button')!.children].map(child => child.getBoundingClientRect().left))
    const reading = [before!, label!, after!]
    expect(reading.toSorted((a, b) => direction === 'ltr' ? a - b : b - a)).toEqual(reading)
    const badge = await app.page.evaluate(() => {
      const { left, right, top } = getComputedStyle(document.querySelector('[data-failed]')!, '::after')
      return { left, right, top }
    })
    expect(badge).toMatchObject(direction === 'ltr' ? { right: '-6px', top: '-6px' } : { left: '-6px', top: '-6px' })
  })
})

describe('the pointer target of a button', () => {
  const smallest = () => app.page.evaluate(() => Math.min(...[...document.querySelectorAll('button')].flatMap(button => {
    const { width, height } = button.getBoundingClientRect()
    return [width, height]
  })))

  it('is at least 24 by 24 pixels', async () => {
    await app.show({ buttons: sizes.flatMap(size => [{ size, label: 'i' }, { size, label: 'i', icons: true }]) })
    expect(await smallest()).toBeGreaterThanOrEqual(24)
  })

  it('is at least 24 by 24 pixels if the app sets a narrow spacing', async () => {
    await addStyle(':root { --clerk-spacing: .5rem }')
    await app.show({ buttons: sizes.map(size => ({ size, label: 'i' })) })
    expect(await smallest()).toBeGreaterThanOrEqual(24)
  })
})
