import { arSA, deDE, frFR } from '@clerk/localizations'

type Localization = typeof deDE

interface Language {
  title: string
  direction?: 'rtl'
  localization?: Localization
}

/** Twice as long as English, accented, and bracketed: what is clipped or not translated shows at once. */
const pseudo = { userButton: { action__signOut: '[Šïğñ öüţ öñé ţŵö ţĥŕéé]' } } as Localization

/** What the toolbar offers. The first is what the button says without any localization. */
export const languages: Record<string, Language> = {
  'en': { title: 'English' },
  'de': { title: 'Deutsch', localization: deDE },
  'fr': { title: 'Français', localization: frFR },
  'ar': { title: 'العربية', direction: 'rtl', localization: arSA },
  'en-XA': { title: 'Pseudo (long)', localization: pseudo },
}
