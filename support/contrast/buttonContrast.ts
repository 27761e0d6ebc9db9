import { coloursBehind, contrast, paint } from './contrast'

/**
 * What must be told apart on a button. `line`: a border that carries meaning. `ring`: the focus ring on the page. `gap`: the
 * focus, whatever the fill: the ring, or the page that shows between ring and button. `badge`: the mark of a failure, in and out.
 */
export type ButtonPart = 'text' | 'line' | 'ring' | 'gap' | 'spinner' | 'badge'

export interface Contrast {
  ratio: number
  /** What WCAG asks for; and 3 for disabled text, of which it asks nothing. */
  needed: number
}

export type ButtonContrast = Partial<Record<ButtonPart, Contrast>>

const ofGraphics = (ratio: number): Contrast => ({ ratio, needed: 3 })

const firstColour = (list: string) => /(?:[a-z-]+\((?:[^()]|\([^()]*\))*\)|#\w+)(?= -?[\d.]+(?:px|%))/i.exec(list)?.[0] ?? list

/** A button's border against the page. */
export function borderContrast(button: HTMLElement): number {
  const { backgroundColor, borderBlockStartColor } = getComputedStyle(button)
  const behind = coloursBehind(button)
  // The background goes on under the border.
  return contrast(paint(...behind, backgroundColor, borderBlockStartColor), paint(...behind))
}

/** The contrast of everything that a button of this package shows right now, in the state that it is in. */
export function measureButton(button: HTMLElement): ButtonContrast {
  const style = getComputedStyle(button)
  const drawn = getComputedStyle(button, '::after')
  const behind = coloursBehind(button)
  const page = paint(...behind)
  const fill = paint(...behind, style.backgroundColor)
  const isBusy = button.ariaBusy === 'true'
  const isFailed = 'failed' in button.dataset
  const isDisabled = button.matches(':disabled')
  const result: ButtonContrast = {}

  if (isBusy) {
    result.spinner = ofGraphics(contrast(paint(...behind, style.backgroundColor, drawn.borderBlockStartColor), fill))
  } else {
    const text = paint(...behind, style.backgroundColor, style.color)
    result.text = { ratio: contrast(text, fill), needed: isDisabled ? 3 : 4.5 }
  }
  // The border of a solid button is decoration: its fill and its text tell what it is.
  if (isFailed || (button.dataset.variant === 'outline' && !isDisabled)) {
    result.line = ofGraphics(borderContrast(button))
  }
  if (isFailed) {
    const badge = paint(...behind, drawn.backgroundColor)
    const mark = paint(...behind, drawn.backgroundColor, firstColour(drawn.backgroundImage))
    const around = paint(...behind, firstColour(drawn.boxShadow))
    result.badge = ofGraphics(Math.min(contrast(badge, mark), contrast(badge, around)))
  }
  if (button.matches(':focus-visible')) {
    const ring = paint(...behind, style.outlineColor)
    result.ring = ofGraphics(style.outlineStyle === 'none' ? 1 : contrast(ring, page))
    result.gap = ofGraphics(Math.max(style.outlineStyle === 'none' ? 1 : contrast(ring, fill), contrast(page, fill)))
  }
  return result
}
