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

/** Sets the direction of a story on a docs page, and of the story's status bar, which is outside of the story. */
function setStoryDirection(canvas: HTMLElement, globals: PageGlobals) {
  setLanguageAndDirection(canvas, globals)
  if (canvas.parentElement) canvas.parentElement.dir = canvas.dir
}

/** Applies the toolbar's globals before a story renders, in Storybook and in tests. */
export const withPage: Decorator = (story, { canvasElement, globals, name, parameters, title, viewMode }) => {
  setThemeAndLanguage(globals)
  if (viewMode === 'docs') setStoryDirection(canvasElement, globals)
  else {
    setLanguageAndDirection(document.documentElement, globals)
    document.title = `${title.split('/').at(-1)} - ${name} · vue-clerk`
  }
  document.body.classList.toggle('sb-host', parameters.hostStyles !== false)
  document.body.classList.toggle('sb-framed', window.frameElement?.className === 'framed-story')
  return story()
}
