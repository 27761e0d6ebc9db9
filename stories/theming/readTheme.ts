import { contrastRatio, toHex, toRgb } from '../support/contrast'
import type { Pair, Token } from './tokens'

/** Real buttons, on which the variables come to what they come to. */
export interface Specimens {
  neutral: Element
  danger: Element
}

/** The colour that an expression comes to inside a button, as the browser computes it there. */
function colorIn(button: Element, expression: string) {
  const probe = document.createElement('span')
  probe.style.color = expression
  button.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

export function readToken({ name, effect }: Token, specimens: Specimens) {
  const set = getComputedStyle(specimens.neutral).getPropertyValue(name).trim()
  if ('property' in effect) {
    return { set, draws: getComputedStyle(specimens.neutral).getPropertyValue(effect.property) }
  }
  const button = specimens[effect.tone ?? 'neutral']
  const hex = toHex(toRgb(colorIn(button, effect.color), colorIn(button, 'var(--_page)')))
  return { set, draws: hex, swatch: hex }
}

export function readPair({ front, back, tone, needs }: Pair, specimens: Specimens) {
  const button = specimens[tone ?? 'neutral']
  const under = toRgb(colorIn(button, back), colorIn(button, 'var(--_page)'))
  const over = toRgb(colorIn(button, front), under)
  const ratio = contrastRatio(over, under)
  return { front: toHex(over), back: toHex(under), ratio, isEnough: needs === undefined || ratio >= needs }
}
