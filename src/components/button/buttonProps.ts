import type { PropType } from 'vue'
import { developmentWarning, isDevelopment } from '../../shared/development'

/** How the default button looks. A button of your own, in the slot, has its own look. */
export interface ButtonProps {
  /** How much the button stands out: one `solid` in a view, `outline` beside it, `ghost` in menus and lists. @default 'solid' */
  variant?: 'solid' | 'outline' | 'ghost'
  /** `danger` is for all accounts at once, and for what can't be undone. A plain sign-out is `neutral`: signing in undoes it. @default 'neutral' */
  tone?: 'neutral' | 'danger'
  /** 28, 36 or 44 pixels high, at the default spacing. @default 'md' */
  size?: 'sm' | 'md' | 'lg'
  /** As wide as what it stands in. @default false */
  block?: boolean
  /** The button can't be used now. It stays readable, and the tab key passes it over. @default false */
  disabled?: boolean
}

export type ButtonVariant = NonNullable<ButtonProps['variant']>
export type ButtonTone = NonNullable<ButtonProps['tone']>
export type ButtonSize = NonNullable<ButtonProps['size']>

// The first of each is the default.
const variants: Valid<ButtonVariant> = ['solid', 'outline', 'ghost']
const tones: Valid<ButtonTone> = ['neutral', 'danger']
const sizes: Valid<ButtonSize> = ['md', 'sm', 'lg']

type Valid<T> = readonly [T, ...T[]]

export const buttonPropOptions = {
  variant: String as PropType<ButtonVariant>,
  tone: String as PropType<ButtonTone>,
  size: String as PropType<ButtonSize>,
  block: Boolean,
  disabled: Boolean,
}

function known<T extends string>(prop: string, value: T | null | undefined, valid: Valid<T>): T {
  const chosen = value ?? valid[0]
  if (valid.includes(chosen)) return chosen
  if (isDevelopment) {
    developmentWarning(`The ${prop} "${chosen}" is unknown; it is one of: ${valid.join(', ')}. The button has its default look.`)
  }
  return valid[0]
}

/** The look as the style sheet reads it: what is left out, or unknown, has the default. */
export const lookAttributes = ({ variant, tone, size, block }: ButtonProps) => ({
  'data-variant': known('variant', variant, variants),
  'data-tone': known('tone', tone, tones),
  'data-size': known('size', size, sizes),
  ...(block && { 'data-block': '' }),
})
