import type { PropType } from 'vue'

export type ButtonVariant = 'solid' | 'outline' | 'ghost'
export type ButtonTone = 'neutral' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg'

/** How the default button looks. A button of your own, in the slot, has its own look. */
export interface ButtonLook {
  /** How much the button stands out: one `solid` in a view, `outline` beside it, `ghost` in menus and lists. @default 'solid' */
  variant?: ButtonVariant
  /** `danger` warns of what can't be undone. A plain sign-out is `neutral`: signing in undoes it. @default 'neutral' */
  tone?: ButtonTone
  /** 28, 36 or 44 pixels high, at the default spacing. @default 'md' */
  size?: ButtonSize
  /** As wide as what it stands in. @default false */
  block?: boolean
  /** The button can't be used now. It stays readable, and the tab key passes it over. @default false */
  disabled?: boolean
}

export const buttonLookProps = {
  variant: String as PropType<ButtonVariant>,
  tone: String as PropType<ButtonTone>,
  size: String as PropType<ButtonSize>,
  block: Boolean,
  disabled: Boolean,
}
