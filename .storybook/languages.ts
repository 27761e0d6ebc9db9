import { arSA, deDE, frFR } from '@clerk/localizations'

type Localization = typeof deDE

interface Language {
  title: string
  direction?: 'rtl'
  localization?: Localization
}

/** A pseudo-language, twice as long as English, with accents and brackets. It exposes clipped and untranslated text. */
const pseudo = { userButton: { action__signOut: '[Šïğñ öüţ öñé ţŵö ţĥŕéé]' } } as Localization

/** The languages of the toolbar. English is the button's default, without a localization. */
export const languages: Record<string, Language> = {
  'en': { title: 'English' },
  'de': { title: 'Deutsch', localization: deDE },
  'fr': { title: 'Français', localization: frFR },
  'ar': { title: 'العربية', direction: 'rtl', localization: arSA },
  'en-XA': { title: 'Pseudo (long)', localization: pseudo },
}
