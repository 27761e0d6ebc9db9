import type { ButtonTone, ButtonVariant } from 'vue-clerk'

const variants: ButtonVariant[] = ['solid', 'outline', 'ghost']
const tones: ButtonTone[] = ['neutral', 'danger']

/** Every look with different colors. */
export const looks = tones.flatMap(tone => variants.map(variant => ({ variant, tone })))

export const themes = ['light', 'dark'] as const
export type Theme = typeof themes[number]

/** The style of a page with both color schemes, such as an app with a dark mode. */
export const followsSystem = ':root { color-scheme: light dark }'
