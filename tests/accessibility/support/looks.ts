import type { ButtonTone, ButtonVariant } from 'vue-clerk'

const variants: ButtonVariant[] = ['solid', 'outline', 'ghost']
const tones: ButtonTone[] = ['neutral', 'danger']

/** Every variant in every tone. The list omits sizes, because all sizes have the same colors. */
export const looks = tones.flatMap(tone => variants.map(variant => ({ variant, tone })))

export const themes = ['light', 'dark'] as const
export type Theme = typeof themes[number]

/** The CSS of an app that has a light and a dark theme. */
export const supportsBothThemes = ':root { color-scheme: light dark }'
