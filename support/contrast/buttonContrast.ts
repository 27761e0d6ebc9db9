import { colorsBehind, contrast, paint } from './contrast'

/**
 * A part of a button whose contrast is measured.
 *
 * - `line`: a border that carries meaning, against the page.
 * - `ring`: the focus ring against the page.
 * - `gap`: the focus ring or the gap inside it against the fill, whichever contrasts more.
 * - `badge`: the badge of a failure against its mark and against the gap around it.
 */
export type ButtonPart = 'text' | 'line' | 'ring' | 'gap' | 'spinner' | 'badge'

export interface Contrast {
  ratio: number
  /** The minimum of WCAG, or 3 for disabled text, which WCAG exempts. */
  needed: number
}

export type ButtonContrast = Partial<Record<ButtonPart, Contrast>>

const forGraphics = (ratio: number): Contrast => ({ ratio, needed: 3 })

const firstColor = (list: string) => /(?:[a-z-]+\((?:[^()]|\([^()]*\))*\)|#\w+)(?= -?[\d.]+(?:px|%))/i.exec(list)?.[0] ?? list

/** Returns the contrast of a button's border against the page. */
export function borderContrast(button: HTMLElement): number {
  const { backgroundColor, borderBlockStartColor } = getComputedStyle(button)
  const behind = colorsBehind(button)
  // The background extends under the border.
  return contrast(paint(...behind, backgroundColor, borderBlockStartColor), paint(...behind))
}

/** Measures the contrast of each visible part of a button, in its current state. */
export function measureButton(button: HTMLElement): ButtonContrast {
  const style = getComputedStyle(button)
  const after = getComputedStyle(button, '::after')
  const behind = colorsBehind(button)
  const page = paint(...behind)
  const fill = paint(...behind, style.backgroundColor)
  const isBusy = button.ariaBusy === 'true'
  const isFailed = 'failed' in button.dataset
  const isDisabled = button.matches(':disabled')
  const result: ButtonContrast = {}

  if (isBusy) {
    result.spinner = forGraphics(contrast(paint(...behind, style.backgroundColor, after.borderBlockStartColor), fill))
  } else {
    const text = paint(...behind, style.backgroundColor, style.color)
    result.text = { ratio: contrast(text, fill), needed: isDisabled ? 3 : 4.5 }
  }
  // The border of a solid button is decoration, because its fill and its text identify it.
  if (isFailed || (button.dataset.variant === 'outline' && !isDisabled)) {
    result.line = forGraphics(borderContrast(button))
  }
  if (isFailed) {
    const badge = paint(...behind, after.backgroundColor)
    const mark = paint(...behind, after.backgroundColor, firstColor(after.backgroundImage))
    const around = paint(...behind, firstColor(after.boxShadow))
    result.badge = forGraphics(Math.min(contrast(badge, mark), contrast(badge, around)))
  }
  if (button.matches(':focus-visible')) {
    const ring = paint(...behind, style.outlineColor)
    result.ring = forGraphics(style.outlineStyle === 'none' ? 1 : contrast(ring, page))
    result.gap = forGraphics(Math.max(style.outlineStyle === 'none' ? 1 : contrast(ring, fill), contrast(page, fill)))
  }
  return result
}
