import type { Decorator } from '@storybook/vue3-vite'

/** The toolbar's theme and direction, as an app would set them: on the document. */
export const withPage: Decorator = (story, { globals, parameters }) => {
  const { theme, direction } = globals as { theme?: 'system' | 'light' | 'dark', direction?: 'ltr' | 'rtl' }
  document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark'
  document.documentElement.dir = direction ?? 'ltr'
  document.body.classList.toggle('sb-host', parameters.hostStyles !== false)
  return story()
}
