/** A colour as a screen shows it: red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

const linear = (channel: number) => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** WCAG's relative luminance: 0 is black, 1 is white. */
export const luminance = ([red, green, blue]: Rgb) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** WCAG's contrast ratio, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

let pixel: CanvasRenderingContext2D | undefined

function onePixel() {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  return canvas.getContext('2d', { willReadFrequently: true })!
}

/**
 * What one sees of CSS colours on top of each other, the lowest first. The browser itself paints them, in whatever colour
 * space they are written, and rounds as it does on the screen.
 *
 * @throws when one of them is not a colour: a canvas would go on with the colour before.
 */
export function paint(...layers: string[]): Rgb {
  pixel ??= onePixel()
  pixel.fillStyle = '#fff'
  pixel.fillRect(0, 0, 1, 1)
  for (const colour of layers) {
    if (!CSS.supports('color', colour)) throw new Error(`"${colour}" is not a colour.`)
    pixel.fillStyle = colour
    pixel.fillRect(0, 0, 1, 1)
  }
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data
  return [red!, green!, blue!]
}

/** The computed colour of the paper under everything: it follows the root's `color-scheme`. */
function paper() {
  const probe = document.createElement('div')
  probe.style.backgroundColor = 'Canvas'
  document.documentElement.append(probe)
  const colour = getComputedStyle(probe).backgroundColor
  probe.remove()
  return colour
}

/** The background colours behind an element, the lowest first, for `paint`. Pictures and opacity are not seen. */
export function coloursBehind(element: Element): string[] {
  const colours: string[] = []
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    colours.unshift(getComputedStyle(ancestor).backgroundColor)
  }
  return [paper(), ...colours]
}
