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
const radius = { property: 'border-start-start-radius' } as const

export const clerkTokens: Token[] = [
  { name: '--clerk-color-primary', changes: 'The solid button.', effect: fill },
  { name: '--clerk-color-primary-foreground', changes: 'The text of the solid button. Default: white or near-black, whichever has more contrast.', effect: on },
  { name: '--clerk-color-foreground', changes: 'The text of the outline and the ghost button, and the focus ring.', effect: { color: 'var(--_fg)' } },
  { name: '--clerk-color-neutral', changes: 'The tint on hover and while pressed, and the gray of a disabled button.', effect: { color: 'var(--_neutral)' } },
  { name: '--clerk-color-border', changes: 'The border of the outline button, drawn with an opacity of 45 %. Default: the neutral color.', effect: { color: 'var(--_line)' } },
  { name: '--clerk-color-danger', changes: 'The base of the danger tone and of the failure badge.', effect: { color: 'var(--_red)' } },
  { name: '--clerk-color-background', changes: 'The gap around the failure badge. Set this variable to the color of the page behind the button.', effect: { color: 'var(--_page)' } },
  { name: '--clerk-color-ring', changes: 'The focus ring.', effect: { color: 'var(--_ring)' } },
  { name: '--clerk-border-radius', changes: 'The corners of the medium button. The corners of the other sizes scale with this value.', effect: radius },
  { name: '--clerk-spacing', changes: 'Height, padding and gap. The height of the medium button is 2.25 times this value. Default: 1rem.', effect: { length: 'var(--_unit)' } },
  { name: '--clerk-font-family', changes: 'The font.', effect: { property: 'font-family' } },
]

export const ownTokens: Token[] = [
  { name: '--vc-button-fill', changes: 'The solid button, in every tone.', effect: fill },
  { name: '--vc-button-on', changes: 'The text of the solid button, in every tone.', effect: on },
  { name: '--vc-button-radius', changes: 'The corners of every size.', effect: radius },
  { name: '--vc-button-ring', changes: 'The focus ring.', effect: { color: 'var(--_ring)' } },
]

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
