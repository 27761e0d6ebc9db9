/** What a variable comes to on a button: a colour of one of two tones, or a property of the medium button. */
export type Effect =
  | { color: string, tone?: 'danger' }
  | { property: 'border-start-start-radius' | 'min-block-size' | 'font-family' }

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
  /** What WCAG 2.2 AA asks for: 4.5 for text, 3 for what is not text, nothing for what can't be used. */
  needs?: number
}

const fill = { color: 'var(--_fill)' }
const on = { color: 'var(--_on)' }
const radius = { property: 'border-start-start-radius' } as const

export const clerkTokens: Token[] = [
  { name: '--clerk-color-primary', changes: 'The solid button.', effect: fill },
  { name: '--clerk-color-primary-foreground', changes: 'Its text. Left out, it is white or near-black, whichever reads better.', effect: on },
  { name: '--clerk-color-foreground', changes: 'The text of outline and ghost, and the focus ring.', effect: { color: 'var(--_fg)' } },
  { name: '--clerk-color-neutral', changes: 'What hover and press mix in, and what disabled is made of.', effect: { color: 'var(--_neutral)' } },
  { name: '--clerk-color-border', changes: 'The line of outline, at 45 %. Left out, it is the neutral colour.', effect: { color: 'var(--_line)' } },
  { name: '--clerk-color-danger', changes: 'A seed: the danger tone and the sign of failure are mixed from it.', effect: { color: 'var(--_red)' } },
  { name: '--clerk-color-background', changes: 'What the page looks like behind a button: the gap around the badge.', effect: { color: 'var(--_page)' } },
  { name: '--clerk-color-ring', changes: 'The focus ring.', effect: { color: 'var(--_ring)' } },
  { name: '--clerk-border-radius', changes: 'The corners. Small buttons have smaller ones.', effect: radius },
  { name: '--clerk-spacing', changes: 'Height, padding and gap: the height of the medium button is 2.25 of it. Left out, it is 1rem.', effect: { property: 'min-block-size' } },
  { name: '--clerk-font-family', changes: 'The font.', effect: { property: 'font-family' } },
]

export const ownTokens: Token[] = [
  { name: '--vc-button-fill', changes: 'The solid button, in every tone.', effect: fill },
  { name: '--vc-button-on', changes: 'Its text.', effect: on },
  { name: '--vc-button-radius', changes: 'The corners: the same for every size.', effect: radius },
  { name: '--vc-button-ring', changes: 'The focus ring.', effect: { color: 'var(--_ring)' } },
]

const page = 'var(--_page)'

export const pairs: Pair[] = [
  { name: 'Label, solid', front: 'var(--_on)', back: 'var(--_fill)', needs: 4.5 },
  { name: 'Label, outline and ghost', front: 'var(--_ink)', back: page, needs: 4.5 },
  { name: 'Label, solid danger', front: 'var(--_on)', back: 'var(--_fill)', tone: 'danger', needs: 4.5 },
  { name: 'Label, outline and ghost danger', front: 'var(--_ink)', back: page, tone: 'danger', needs: 4.5 },
  { name: 'Line of outline', front: 'var(--_line)', back: page, needs: 3 },
  { name: 'Focus ring', front: 'var(--_ring)', back: page, needs: 3 },
  { name: 'Sign of failure', front: 'var(--_alert)', back: page, needs: 3 },
  {
    name: 'Label, disabled',
    front: 'color-mix(in srgb, var(--_fg) 55%, transparent)',
    back: 'color-mix(in srgb, var(--_neutral) 8%, var(--_page))',
  },
]
