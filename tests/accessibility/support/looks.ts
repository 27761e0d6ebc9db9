import type { ButtonTone, ButtonVariant } from 'vue-clerk'

const variants: ButtonVariant[] = ['solid', 'outline', 'ghost']
const tones: ButtonTone[] = ['neutral', 'danger']

/** Every variant in every tone. Sizes are left out, because they have the same colors. */
export const looks = tones.flatMap(tone => variants.map(variant => ({ variant, tone })))

export const themes = ['light', 'dark'] as const
export type Theme = typeof themes[number]

/** The CSS of a page that supports both color schemes, such as an app with a dark mode. */
export const followsSystem = ':root { color-scheme: light dark }'
