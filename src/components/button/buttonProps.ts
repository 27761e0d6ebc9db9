import type { PropType } from 'vue'
import { developmentWarning, isDevelopment } from '../../shared/development'

/** The look of the default button. These props don't change a button that you render in the slot. */
export interface ButtonProps {
  /**
   * `solid` for the main action of a view, `outline` for other actions, `ghost` in menus and lists.
   *
   * @default 'solid'
   */
  variant?: 'solid' | 'outline' | 'ghost'
  /**
   * `neutral` for a sign-out. `danger` for a sign-out of all accounts, and for actions that can't be undone.
   *
   * @default 'neutral'
   */
  tone?: 'neutral' | 'danger'
  /** The height: 28, 36 or 44 pixels, with Clerk's default spacing. @default 'md' */
  size?: 'sm' | 'md' | 'lg'
  /** Fills the width of the container. @default false */
  block?: boolean
  /** Disables the button and removes it from the tab order. Its text stays readable. @default false */
  disabled?: boolean
}

/** The values of the prop `variant`. */
export type ButtonVariant = NonNullable<ButtonProps['variant']>
/** The values of the prop `tone`. */
export type ButtonTone = NonNullable<ButtonProps['tone']>
/** The values of the prop `size`. */
export type ButtonSize = NonNullable<ButtonProps['size']>

// The first value of each list is the default.
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

function validOrDefault<T extends string>(prop: string, value: T | null | undefined, valid: Valid<T>): T {
  const chosen = value ?? valid[0]
  if (valid.includes(chosen)) return chosen
  if (isDevelopment) {
    developmentWarning(`Unknown ${prop} "${chosen}": the button has its default look. Pass one of: ${valid.join(', ')}.`)
  }
  return valid[0]
}

/** Returns the attributes for the style sheet's selectors. A missing or unknown prop gets the default value. */
export const lookAttributes = ({ variant, tone, size, block }: ButtonProps) => ({
  'data-variant': validOrDefault('variant', variant, variants),
  'data-tone': validOrDefault('tone', tone, tones),
  'data-size': validOrDefault('size', size, sizes),
  ...(block && { 'data-block': '' }),
})
