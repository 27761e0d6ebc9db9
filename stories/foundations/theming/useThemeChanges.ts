import { onMounted, onUnmounted } from 'vue'

const preferences = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/**
 * Calls `onChange` on mount and whenever the theme may change. The theme depends on the attributes of the root element
 * and the body, and on the system's preferences.
 */
export function useThemeChanges(onChange: () => void) {
  const observer = new MutationObserver(onChange)
  const queries = preferences.map(preference => window.matchMedia(preference))

  onMounted(() => {
    onChange()
    observer.observe(document.documentElement, { attributes: true })
    observer.observe(document.body, { attributes: true })
    queries.forEach(query => { query.addEventListener('change', onChange) })
  })
  onUnmounted(() => {
    observer.disconnect()
    queries.forEach(query => { query.removeEventListener('change', onChange) })
  })
}
