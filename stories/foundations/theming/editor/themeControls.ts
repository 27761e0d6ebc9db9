import { clerkTokens, type Token } from '../tokens'

export interface ColorControl {
  label: string
  token: Token
}

/** A control for a length in `rem`. */
export interface LengthControl {
  label: string
  /** The variable or the CSS property that the control changes. */
  name: string
  initial: number
  min: number
  max: number
}

const token = (name: string) => clerkTokens.find(each => each.name === name)!

export const colorControls: ColorControl[] = [
  { label: 'Primary color', token: token('--clerk-color-primary') },
  { label: 'Text on the primary color', token: token('--clerk-color-primary-foreground') },
  { label: 'Text color', token: token('--clerk-color-foreground') },
  { label: 'Danger color', token: token('--clerk-color-danger') },
]

/** The range of each length contains the medium button's default. */
export const lengthControls: LengthControl[] = [
  { label: 'Radius', name: '--clerk-border-radius', initial: 0.375, min: 0, max: 1.125 },
  { label: 'Spacing', name: '--clerk-spacing', initial: 1, min: 0.75, max: 1.5 },
  // No variable sets the font size, so this control writes a rule.
  { label: 'Font size', name: 'font-size', initial: 0.875, min: 0.75, max: 1.25 },
]
