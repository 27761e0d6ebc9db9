import { computedColor } from '../../../support/contrast/computedColor'
import { contrast, paint, type Rgb } from '../../../support/contrast/contrast'
import type { Pair, Token } from './tokens'

/** Two rendered buttons. The table of contrasts shows the computed styles of these buttons. */
export interface Specimens {
  neutral: Element
  danger: Element
}

const toHex = (rgb: Rgb) => `#${rgb.map(value => value.toString(16).padStart(2, '0')).join('')}`

/** Returns the computed value of a CSS length in `element`, such as `16px`. */
function computedLength(element: Element, length: string) {
  const probe = document.createElement('span')
  probe.style.textIndent = length
  element.append(probe)
  const { textIndent } = getComputedStyle(probe)
  probe.remove()
  return textIndent
}

export function readToken({ name, effect }: Token, button: Element) {
  const set = getComputedStyle(button).getPropertyValue(name).trim()
  if ('property' in effect) {
    return { set, result: getComputedStyle(button).getPropertyValue(effect.property) }
  }
  if ('length' in effect) return { set, result: computedLength(button, effect.length) }
  const hex = toHex(paint(computedColor(button, 'var(--_page)'), computedColor(button, effect.color)))
  return { set, result: hex, swatch: hex }
}

export function readPair({ front, back, tone, needs }: Pair, specimens: Specimens) {
  const button = specimens[tone ?? 'neutral']
  const under = [computedColor(button, 'var(--_page)'), computedColor(button, back)]
  const colors = { front: paint(...under, computedColor(button, front)), back: paint(...under) }
  const ratio = contrast(colors.front, colors.back)
  const isEnough = needs === undefined || ratio >= needs
  return { front: toHex(colors.front), back: toHex(colors.back), ratio, isEnough }
}
