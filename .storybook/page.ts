import type { Decorator } from '@storybook/vue3-vite'
import { shallowRef } from 'vue'
import { languages } from './languages'

/** The toolbar, as far as it is about the page. */
export interface PageGlobals {
  theme?: 'system' | 'light' | 'dark'
  direction?: 'language' | 'ltr' | 'rtl'
  language?: string
}

const language = shallowRef('en')

/** Clerk's texts in the toolbar's language; a story's buttons follow while they are shown. */
export const localization = () => languages[language.value]?.localization

/** Sets the document’s scheme as an app would, and what its Clerk speaks. */
export function applyToPage({ theme, language: chosen = 'en' }: PageGlobals) {
  language.value = chosen
  document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark'
}

/** Sets language and direction: of the document as an app would, and on a docs page of the examples, not of the words around them. */
export function applyToText(root: HTMLElement, { direction, language: chosen = 'en' }: PageGlobals) {
  root.dir = direction === 'ltr' || direction === 'rtl' ? direction : languages[chosen]?.direction ?? 'ltr'
  root.lang = chosen
}

/** Before each story, also where no docs page and no manager is around it: in tests. */
export const withPage: Decorator = (story, { canvasElement, globals, parameters, viewMode }) => {
  applyToPage(globals)
  applyToText(viewMode === 'docs' ? canvasElement : document.documentElement, globals)
  document.body.classList.toggle('sb-host', parameters.hostStyles !== false)
  document.body.classList.toggle('sb-framed', window.frameElement?.className === 'framed-story')
  return story()
}
