import type { PropType } from 'vue'
import { developmentWarning } from '../../shared/development'

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
const variants: ButtonVariant[] = ['solid', 'outline', 'ghost']
const tones: ButtonTone[] = ['neutral', 'danger']
const sizes: ButtonSize[] = ['md', 'sm', 'lg']

export const buttonPropOptions = {
  variant: String as PropType<ButtonVariant>,
  tone: String as PropType<ButtonTone>,
  size: String as PropType<ButtonSize>,
  block: Boolean,
  disabled: Boolean,
}

function validOrDefault<Value extends string>(value: Value | undefined, values: Value[]): Value {
  if (values.includes(value!)) return value!
  if (process.env.NODE_ENV !== 'production' && value != null) {
    const prop = Object.entries({ variant: variants, tone: tones, size: sizes }).find(entry => entry[1] === values)?.[0]
    developmentWarning(`Unknown ${prop} "${value}": the button has its default look. Pass one of: ${values.join(', ')}.`)
  }
  return values[0]!
}

/**
 * Returns the attributes of the default button, apart from its state. A missing or unknown value becomes the default.
 * `onClick` is part of the object literal, because adding the property later would be slower.
 */
export function buttonAttributes(look: ButtonProps, onClick?: (event?: Event) => unknown) {
  const attributes: Record<string, unknown> = {
    // The key stops Vue from reusing this element for the app's button when the slot's content changes.
    'key': 'vc-button',
    'type': 'button',
    'class': 'vc-button',
    // The style sheet's selectors use these attributes.
    'data-variant': validOrDefault(look.variant, variants),
    'data-tone': validOrDefault(look.tone, tones),
    'data-size': validOrDefault(look.size, sizes),
    onClick,
  }
  if (look.block) attributes['data-block'] = ''
  if (look.disabled) attributes.disabled = true
  return attributes
}
