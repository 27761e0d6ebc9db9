import type { Decorator } from '@storybook/vue3-vite'
import { shallowRef } from 'vue'
import { languages } from './languages'

/** The theme, direction and language that the toolbar sets. */
export interface PageGlobals {
  theme?: 'system' | 'light' | 'dark'
  direction?: 'language' | 'ltr' | 'rtl'
  language?: string
}

const language = shallowRef('en')

/** Returns Clerk's texts in the language that the toolbar sets. Rendered buttons update when the language changes. */
export const localization = () => languages[language.value]?.localization

/** Sets the `color-scheme` of the document and the language of Clerk's texts. */
export function setThemeAndLanguage({ theme, language: chosen = 'en' }: PageGlobals) {
  language.value = chosen
  document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark'
}

/** Sets the attributes `lang` and `dir` of `root`: the document's root element, or one example on a docs page. */
export function setLanguageAndDirection(root: HTMLElement, { direction, language: chosen = 'en' }: PageGlobals) {
  root.dir = direction === 'ltr' || direction === 'rtl' ? direction : languages[chosen]?.direction ?? 'ltr'
  root.lang = chosen
}

/** Applies the toolbar's globals before a story renders, in Storybook and in tests. */
export const withPage: Decorator = (story, { canvasElement, globals, parameters, viewMode }) => {
  setThemeAndLanguage(globals)
  setLanguageAndDirection(viewMode === 'docs' ? canvasElement : document.documentElement, globals)
  document.body.classList.toggle('sb-host', parameters.hostStyles !== false)
  document.body.classList.toggle('sb-framed', window.frameElement?.className === 'framed-story')
  return story()
}
