import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import guide from '../../../../stories/guides/dark-mode/DarkMode.mdx?raw'
import { colorSchemeMismatch } from '../../../../src/components/button/colorSchemeCheck'

type Channels = [red: number, green: number, blue: number, alpha: number]

const channelsOf = (color: string): Channels => {
  if (color.startsWith('#')) return [1, 3, 5].map(start => parseInt(color.slice(start, start + 2), 16)).concat(255) as Channels
  const [red, green, blue, alpha = 1] = /\((.*)\)/.exec(color)![1]!.split(',').map(Number)
  return [red!, green!, blue!, alpha * 255]
}

/** A canvas context with one pixel, because jsdom has no canvas. */
class OnePixel {
  pixel: Channels = [0, 0, 0, 0]
  globalCompositeOperation = 'source-over'
  fillStyle = ''
  clearRect() { this.pixel = [0, 0, 0, 0] }
  fillRect() {
    const painted = channelsOf(this.fillStyle)
    const [upper, lower] = this.globalCompositeOperation === 'source-over' ? [painted, this.pixel] : [this.pixel, painted]
    const [over, under] = [upper[3] / 255, (lower[3] / 255) * (1 - upper[3] / 255)]
    const alpha = over + under
    const mix = (channel: 0 | 1 | 2) => alpha && Math.round((upper[channel] * over + lower[channel] * under) / alpha)
    this.pixel = [mix(0), mix(1), mix(2), Math.round(alpha * 255)]
  }

  getImageData() { return { data: this.pixel } }
}

interface Style { color?: string, background?: string, image?: string, scheme?: string, foreground?: string }

/** The computed styles of the elements. */
const styles = new Map<Element, Style>()

function style(element: Element, values: Style) {
  styles.set(element, values)
  return element
}

let context: Partial<OnePixel> | null

beforeEach(() => {
  context = new OnePixel()
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => context as never)
  vi.spyOn(window, 'getComputedStyle').mockImplementation(element => {
    const { color, background, image, scheme, foreground } = styles.get(element) ?? {}
    return {
      color: color ?? 'rgb(36, 36, 38)',
      backgroundColor: background ?? 'rgba(0, 0, 0, 0)',
      backgroundImage: image ?? 'none',
      colorScheme: scheme ?? 'normal',
      getPropertyValue: () => foreground ?? '',
    } as never
  })
})
afterEach(() => {
  styles.clear()
  document.body.replaceChildren()
  document.head.replaceChildren()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Adds a button with the style `button` to a page with the style `page`. Returns the warning about the button. */
function warning(page: Style, button: Style = {}) {
  style(document.body, page)
  return colorSchemeMismatch(style(document.body.appendChild(document.createElement('button')), button))
}

const systemIsDark = (matches: boolean) => { vi.stubGlobal('matchMedia', () => ({ matches })) }
const black = { background: 'rgb(0, 0, 0)' }
const white = { background: 'rgb(255, 255, 255)' }
const nearWhite = 'rgb(248, 248, 251)'

describe('the warning about color-scheme', () => {
  it('names the cause and the way out on a dark page', () => {
    expect(warning(black)).toBe('The text of a button is almost invisible: the text and the page are both dark (contrast 1.4:1). '
      + 'The page is dark, but color-scheme is "normal". '
      + 'Add color-scheme: dark to the CSS rule that makes your page dark, as in the guide "Dark mode".')
  })

  it('starts as the warning in the guide', () => {
    const [, quote] = /^> (The text .*)\n> (.*)$/m.exec(guide)!.map(line => line.trim())
    expect(warning({ background: '#18181b' })).toContain(quote)
  })

  it('names the cause and the way out on a light page', () => {
    systemIsDark(true)
    expect(warning(white, { color: nearWhite, scheme: 'light dark' })).toContain('Add color-scheme: light to the CSS rule that makes your page light')
  })

  it.each(['#000000', '#121212', '#18181b', '#0f172a', '#1f2937', '#282a36'])('appears for the page color %s', background => {
    expect(warning({ background })).toBeDefined()
  })

  it.each([
    ['transparent layers over black', [black, { background: 'rgba(0, 0, 0, 0.5)' }, {}]],
    ['an almost black layer over white', [white, { background: 'rgba(0, 0, 0, 0.9)' }]],
    ['black in front of an image', [{ ...white, image: 'url(hero.jpg)' }, black]],
  ] as [string, Style[]][])('appears for %s', (_, layers) => {
    let parent: Element = document.body
    for (const layer of layers) parent = style(parent.appendChild(document.createElement('div')), layer)
    expect(colorSchemeMismatch(parent.appendChild(document.createElement('button')))).toBeDefined()
  })

  it('appears in a shadow root and in a slot of a dark element', () => {
    const host = style(document.body.appendChild(document.createElement('div')), black)
    const root = host.attachShadow({ mode: 'open' })
    expect(colorSchemeMismatch(root.appendChild(document.createElement('button')))).toBeDefined()
    style(host, white)
    style(root.appendChild(document.createElement('div')), black).append(document.createElement('slot'))
    expect(colorSchemeMismatch(host.appendChild(document.createElement('button')))).toBeDefined()
  })
})

describe('no warning', () => {
  it.each<[string, Style, Style]>([
    ['a light page', white, {}],
    ['a page without a background', {}, {}],
    ['a dark page with color-scheme', black, { color: nearWhite, scheme: 'dark' }],
    ['a page of a middle gray', { background: '#5a5a5a' }, {}],
    ['an image behind the button', { ...black, image: 'url(hero.jpg)' }, {}],
    ['a solid button', black, { background: 'rgb(30, 30, 30)' }],
    ['an own color of the text that is too light for a light page', white, { color: nearWhite }],
    ['an own color of the text that is too dark for a dark page', black, { scheme: 'dark' }],
    ['Clerk’s variable for the color of the text', black, { foreground: '#222' }],
  ])('appears for %s', (_, page, button) => {
    expect(warning(page, button)).toBeUndefined()
  })

  it('appears if the <meta> of the page sets a dark color-scheme', () => {
    document.head.append(Object.assign(document.createElement('meta'), { name: 'color-scheme', content: 'dark' }))
    expect(warning(black)).toBeUndefined()
  })

  it('appears if color-scheme follows a dark system', () => {
    systemIsDark(true)
    expect(warning(black, { scheme: 'light dark' })).toBeUndefined()
    systemIsDark(false)
    expect(warning(black, { scheme: 'light dark' })).toBeDefined()
  })

  it('appears if the browser has no canvas, or falsifies the pixels of a canvas', () => {
    context = null
    expect(warning(black)).toBeUndefined()
    context = Object.assign(new OnePixel(), { getImageData: () => ({ data: [255, 255, 255, 255] }) })
    expect(warning(black)).toBeUndefined()
  })
})
