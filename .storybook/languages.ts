import { arSA, deDE, frFR } from '@clerk/localizations'

type Localization = typeof deDE

interface Language {
  title: string
  direction?: 'rtl'
  localization?: Localization
}

/** A made-up language with long labels, accents and brackets, in which clipped and untranslated text is easy to see. */
const pseudo = { userButton: { action__signOut: '[Šïğñ öüţ öñé ţŵö ţĥŕéé]' } } as Localization

/** The languages of the toolbar. English needs no localization, because it is the button's default. */
export const languages: Record<string, Language> = {
  'en': { title: 'English' },
  'de': { title: 'Deutsch', localization: deDE },
  'fr': { title: 'Français', localization: frFR },
  'ar': { title: 'العربية', direction: 'rtl', localization: arSA },
  'en-XA': { title: 'Pseudo (long)', localization: pseudo },
}
