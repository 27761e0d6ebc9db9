/** An sRGB color: red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

const linear = (channel: number) => {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Returns WCAG's relative luminance of a color, from 0 (black) to 1 (white). */
export const luminance = ([red, green, blue]: Rgb) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** Returns WCAG's contrast ratio of two colors, from 1 to 21. */
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
 * Paints the CSS colors `layers` on top of each other and returns the resulting color. The bottom color comes first.
 * The browser paints the colors on a canvas, so every color space works, and the result is rounded as on the screen.
 *
 * @throws if a layer is not a color, because a canvas would paint the previous color instead.
 */
export function paint(...layers: string[]): Rgb {
  pixel ??= onePixel()
  pixel.fillStyle = '#fff'
  pixel.fillRect(0, 0, 1, 1)
  for (const color of layers) {
    if (!CSS.supports('color', color)) throw new Error(`"${color}" is not a color.`)
    pixel.fillStyle = color
    pixel.fillRect(0, 0, 1, 1)
  }
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data
  return [red!, green!, blue!]
}

/** Returns the value of the system color `Canvas`, which the browser paints behind the page. */
function canvasColor() {
  const probe = document.createElement('div')
  probe.style.backgroundColor = 'Canvas'
  document.documentElement.append(probe)
  const color = getComputedStyle(probe).backgroundColor
  probe.remove()
  return color
}

/** Returns the background colors behind an element, the bottom color first. Ignores images and opacity. */
export function colorsBehind(element: Element): string[] {
  const colors: string[] = []
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    colors.unshift(getComputedStyle(ancestor).backgroundColor)
  }
  return [canvasColor(), ...colors]
}
