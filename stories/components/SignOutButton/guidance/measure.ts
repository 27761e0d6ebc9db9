import { computedColor } from '../../../../support/contrast/computedColor'
import { contrast, paint, type Rgb } from '../../../../support/contrast/contrast'

const pageBehind = (button: Element) => computedColor(button.parentElement!, 'Canvas')

const faded = (rgb: Rgb, opacity: string) => `rgb(${rgb.join(' ')} / ${opacity})`

/** The contrast of a button’s label as it is painted: its opacity fades text and background towards the page. */
export function labelContrast(button: Element) {
  const { backgroundColor, color, opacity } = getComputedStyle(button)
  const page = pageBehind(button)
  const background = paint(page, backgroundColor)
  const text = paint(page, backgroundColor, color)
  return contrast(paint(page, faded(text, opacity)), paint(page, faded(background, opacity)))
}

/** How far apart the borders of two buttons are, whatever their colours. */
export function lineContrast([one, other]: Element[]) {
  const line = (button: Element) => paint(pageBehind(button), getComputedStyle(button).borderTopColor)
  return contrast(line(one!), line(other!))
}

export const widthOf = (button: Element) => Math.round(button.getBoundingClientRect().width)
