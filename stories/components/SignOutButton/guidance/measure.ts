import { computedColor } from '../../../../support/contrast/computedColor'
import { contrast, paint, type Rgb } from '../../../../support/contrast/contrast'

const pageColor = (button: Element) => computedColor(button.parentElement!, 'Canvas')

const faded = (rgb: Rgb, opacity: string) => `rgb(${rgb.join(' ')} / ${opacity})`

/** Returns the contrast of a button’s label as painted, with the button’s opacity applied. */
export function labelContrast(button: Element) {
  const { backgroundColor, color, opacity } = getComputedStyle(button)
  const page = pageColor(button)
  const background = paint(page, backgroundColor)
  const text = paint(page, backgroundColor, color)
  return contrast(paint(page, faded(text, opacity)), paint(page, faded(background, opacity)))
}

/** Returns the contrast between the borders of two buttons. */
export function lineContrast([one, other]: Element[]) {
  const line = (button: Element) => paint(pageColor(button), getComputedStyle(button).borderTopColor)
  return contrast(line(one!), line(other!))
}

export const widthOf = (button: Element) => Math.round(button.getBoundingClientRect().width)
