import { arSA, deDE, frFR } from '@clerk/localizations'

type Localization = typeof deDE

interface Language {
  title: string
  direction?: 'rtl'
  localization?: Localization
}

/** A made-up language that makes clipped and untranslated text easy to see. */
const pseudo = { userButton: { action__signOut: '[Šïğñ öüţ öñé ţŵö ţĥŕéé]' } } as Localization

/** The languages in the toolbar. English has no `localization`, because English is the button's default language. */
export const languages: Record<string, Language> = {
  'en': { title: 'English' },
  'de': { title: 'Deutsch', localization: deDE },
  'fr': { title: 'Français', localization: frFR },
  'ar': { title: 'العربية', direction: 'rtl', localization: arSA },
  'en-XA': { title: 'Pseudo (long)', localization: pseudo },
}
