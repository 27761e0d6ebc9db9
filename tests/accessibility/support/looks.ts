import type { ButtonTone, ButtonVariant } from 'vue-clerk'

const variants: ButtonVariant[] = ['solid', 'outline', 'ghost']
const tones: ButtonTone[] = ['neutral', 'danger']

/** Every look that has colours of its own. */
export const looks = tones.flatMap(tone => variants.map(variant => ({ variant, tone })))

export const themes = ['light', 'dark'] as const
export type Theme = typeof themes[number]

/** A page that says it can do both, as an app with a dark mode does. */
export const followsSystem = ':root { color-scheme: light dark }'
