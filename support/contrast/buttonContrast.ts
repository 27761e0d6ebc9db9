import { colorsBehind, contrast, paint } from './contrast'

/**
 * A part of a button whose contrast is measured.
 *
 * - `text`: the label against the button's background.
 * - `line`: the border of an outline button or a failed button, against the page. For a failed button, also against the
 *   color inside the border. The lower contrast counts.
 * - `ring`: the focus ring against the page.
 * - `gap`: the button's background against the focus ring and against the page. The higher contrast counts.
 * - `spinner`: the spinner against the button's background.
 * - `badge`: a failed button's badge against the mark in the badge and against the badge's outline. The lower
 *   contrast counts.
 */
export type ButtonPart = 'text' | 'line' | 'ring' | 'gap' | 'spinner' | 'badge'

export interface Contrast {
  ratio: number
  /** WCAG's minimum ratio. For disabled text, WCAG has no minimum, and the value is 3. */
  needed: number
}

export type ButtonContrast = Partial<Record<ButtonPart, Contrast>>

const forGraphics = (ratio: number): Contrast => ({ ratio, needed: 3 })

/** Returns the first color in a value of `background-image` or `box-shadow`. */
const firstColor = (list: string) => /(?:[a-z-]+\((?:[^()]|\([^()]*\))*\)|#\w+)(?= -?[\d.]+(?:px|%))/i.exec(list)?.[0] ?? list

/** Returns the contrast of a button's border against the page. */
export function borderContrast(button: HTMLElement): number {
  const { backgroundColor, borderBlockStartColor } = getComputedStyle(button)
  const behind = colorsBehind(button)
  // The browser paints the border over the button's background.
  return contrast(paint(...behind, backgroundColor, borderBlockStartColor), paint(...behind))
}

/** Returns the contrast of a failed button's border against the color inside the border: a thin gap or the fill. */
function innerBorderContrast(button: HTMLElement): number {
  const { backgroundColor, borderBlockStartColor, boxShadow } = getComputedStyle(button)
  const behind = colorsBehind(button)
  const hasGap = /^[^,(]*(?:\([^)]*\))* 0px 0px 0px 1px inset/.test(boxShadow)
  const inside = hasGap ? [firstColor(boxShadow)] : [backgroundColor]
  return contrast(paint(...behind, backgroundColor, borderBlockStartColor), paint(...behind, ...inside))
}

/** Measures the contrast of each visible part of a button in the button's current state. */
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
  // Other buttons need no border: the background identifies a solid button, and the label identifies a ghost button.
  if (isFailed || (button.dataset.variant === 'outline' && !isDisabled)) {
    result.line = forGraphics(Math.min(borderContrast(button), isFailed ? innerBorderContrast(button) : Infinity))
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
