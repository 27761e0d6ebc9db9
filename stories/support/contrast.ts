/** What is on the screen: red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

let context: CanvasRenderingContext2D | undefined

function canvas() {
  const element = document.createElement('canvas')
  element.width = element.height = 1
  return element.getContext('2d', { willReadFrequently: true })!
}

/** Any computed CSS colour as the browser paints it, a transparent one over what lies under it. */
export function toRgb(cssColor: string, over: string | Rgb = 'white'): Rgb {
  context ??= canvas()
  for (const color of [typeof over === 'string' ? over : `rgb(${over.join(' ')})`, cssColor]) {
    context.fillStyle = color
    context.fillRect(0, 0, 1, 1)
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data
  return [red!, green!, blue!]
}

export const toHex = (rgb: Rgb) => `#${rgb.map(value => value.toString(16).padStart(2, '0')).join('')}`

const linear = (value: number) => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4

/** WCAG’s relative luminance: 0 is black, 1 is white. */
const luminance = ([red, green, blue]: Rgb) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** WCAG’s contrast ratio: from 1 (the same) to 21 (black on white). */
export function contrastRatio(a: Rgb, b: Rgb) {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (lighter! + 0.05) / (darker! + 0.05)
}
