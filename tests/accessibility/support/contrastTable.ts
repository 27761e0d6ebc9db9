import type { ButtonContrast, ButtonPart, Contrast } from '../../../support/contrast/buttonContrast'
import { themes, type Theme } from './looks'
import { states, type Measured, type State } from './measureStates'

export type MeasuredThemes = Record<Theme, Measured>

const columnWidth = 14

const letters: Record<ButtonPart, string> = { text: ' ', line: 'l', ring: 'r', gap: 'g', spinner: 's', badge: 'b' }

export const legend = 'Each cell shows a contrast in the light theme and a contrast in the dark theme. '
  + 'The minimum contrast is 4.5 for text, 3 for the text of a disabled button, and 3 for the other parts of a button. '
  + 'Each cell shows only the part whose contrast exceeds the minimum by the smallest factor. '
  + 'The letter after a contrast names the part: '
  + 'l border, r focus ring, g focus ring or gap against the fill, s spinner, b badge, no letter for text.'

const cells = (name: string, values: readonly string[]) => name.padEnd(18) + values.map(value => value.padEnd(columnWidth)).join('').trimEnd()

export const heading = cells('', states)

/** Returns the contrast and the letter of the button's part whose contrast is lowest relative to the minimum. */
function lowestPart(contrasts: ButtonContrast) {
  const parts = Object.entries(contrasts) as [ButtonPart, Contrast][]
  const [part, { ratio }] = parts.toSorted(([, a], [, b]) => a.ratio / a.needed - b.ratio / b.needed)[0]!
  return `${ratio.toFixed(2)}${letters[part]}`
}

/** Returns a line of the table. The line has a column for each state. */
export const contrastLine = (name: string, measured: MeasuredThemes) =>
  cells(name, states.map(state => themes.map(theme => lowestPart(measured[theme][state]).trimEnd()).join('/')))

/** The parts of a button that must be visible in each state. */
const visibleParts: Record<State, ButtonPart[]> = {
  rest: ['text'],
  hover: ['text'],
  active: ['text'],
  focus: ['text', 'ring', 'gap'],
  disabled: ['text'],
  pending: ['spinner', 'ring', 'gap'],
  failed: ['text', 'line', 'badge', 'ring', 'gap'],
}

/** Returns a line for each part that is invisible or has too little contrast. */
export function contrastProblems(name: string, measured: MeasuredThemes): string[] {
  const line: ButtonPart[] = name.startsWith('outline') ? ['line'] : []
  return themes.flatMap(theme => states.flatMap(state => {
    const parts = new Set([...visibleParts[state], ...(state === 'disabled' ? [] : line)])
    return [...parts].flatMap(part => {
      const { ratio = 0, needed = 0 } = measured[theme][state][part] ?? {}
      return ratio > 0 && ratio >= needed ? [] : `${name}, ${state}, ${theme}: ${part} ${ratio.toFixed(2)} of ${needed}`
    })
  }))
}
