import type { Decorator } from '@storybook/vue3-vite'
import { shallowRef } from 'vue'
import { languages } from './languages'

/** The toolbar's globals that apply to the page. */
export interface PageGlobals {
  theme?: 'system' | 'light' | 'dark'
  direction?: 'language' | 'ltr' | 'rtl'
  language?: string
}

const language = shallowRef('en')

/** Returns Clerk's texts in the toolbar's language. Rendered buttons update when it changes. */
export const localization = () => languages[language.value]?.localization

/** Sets the document's `color-scheme`, as an app would, and the language of Clerk's texts. */
export function setThemeAndLanguage({ theme, language: chosen = 'en' }: PageGlobals) {
  language.value = chosen
  document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark'
}

/** Sets `lang` and `dir`: of the document for a story, as an app would, or of one example on a docs page. */
export function setLanguageAndDirection(root: HTMLElement, { direction, language: chosen = 'en' }: PageGlobals) {
  root.dir = direction === 'ltr' || direction === 'rtl' ? direction : languages[chosen]?.direction ?? 'ltr'
  root.lang = chosen
}

/** Applies the toolbar before each story. Tests need it too, because they have no manager and no docs page. */
export const withPage: Decorator = (story, { canvasElement, globals, parameters, viewMode }) => {
  setThemeAndLanguage(globals)
  setLanguageAndDirection(viewMode === 'docs' ? canvasElement : document.documentElement, globals)
  document.body.classList.toggle('sb-host', parameters.hostStyles !== false)
  document.body.classList.toggle('sb-framed', window.frameElement?.className === 'framed-story')
  return story()
}
