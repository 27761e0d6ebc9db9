import variables from '../../../support/tokens/variables.json'

/** A color, a length or a CSS property of the medium button that a variable changes. */
export type Effect =
  | { color: string }
  | { property: 'border-start-start-radius' | 'font-family' }
  | { length: string }

export interface Token {
  name: `--${string}`
  changes: string
  effect: Effect
}

export interface Pair {
  name: string
  front: string
  back: string
  tone?: 'danger'
  /** The minimum contrast of WCAG 2.2 AA: 4.5 for text, 3 for lines and icons. Omitted for disabled buttons. */
  needs?: number
}

const fill = { color: 'var(--_fill)' }
const on = { color: 'var(--_on)' }
const ring = { color: 'var(--_ring)' }
const radius = { property: 'border-start-start-radius' } as const

// Because of the type Record, TypeScript reports an error if this object lacks a variable.
const effects: Record<keyof typeof variables, Effect> = {
  '--clerk-color-primary': fill,
  '--clerk-color-primary-foreground': on,
  '--clerk-color-foreground': { color: 'var(--_fg)' },
  '--clerk-color-neutral': { color: 'var(--_neutral)' },
  '--clerk-color-border': { color: 'var(--_line)' },
  '--clerk-color-danger': { color: 'var(--_red)' },
  '--clerk-color-background': { color: 'var(--_page)' },
  '--clerk-color-ring': ring,
  '--clerk-border-radius': radius,
  '--clerk-spacing': { length: 'var(--_unit)' },
  '--clerk-font-family': { property: 'font-family' },
  '--vc-button-fill': fill,
  '--vc-button-on': on,
  '--vc-button-radius': radius,
  '--vc-button-ring': ring,
}

const names = Object.keys(variables) as (keyof typeof variables)[]
const tokens: Token[] = names.map(name => ({ name, changes: variables[name], effect: effects[name] }))

export const clerkTokens = tokens.filter(({ name }) => name.startsWith('--clerk-'))
export const ownTokens = tokens.filter(({ name }) => name.startsWith('--vc-'))

const page = 'var(--_page)'

export const pairs: Pair[] = [
  { name: 'Label, solid', front: 'var(--_on)', back: 'var(--_fill)', needs: 4.5 },
  { name: 'Label, outline and ghost', front: 'var(--_ink)', back: page, needs: 4.5 },
  { name: 'Label, solid danger', front: 'var(--_on)', back: 'var(--_fill)', tone: 'danger', needs: 4.5 },
  { name: 'Label, outline and ghost danger', front: 'var(--_ink)', back: page, tone: 'danger', needs: 4.5 },
  { name: 'Border of outline', front: 'var(--_line)', back: page, needs: 3 },
  { name: 'Focus ring', front: 'var(--_ring)', back: page, needs: 3 },
  { name: 'Failure badge', front: 'var(--_alert)', back: page, needs: 3 },
  {
    name: 'Label, disabled',
    front: 'color-mix(in srgb, var(--_fg) 55%, transparent)',
    back: 'color-mix(in srgb, var(--_neutral) 8%, var(--_page))',
  },
]
