import { onMounted, onUnmounted } from 'vue'

const preferences = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/** Calls when mounted, and again whenever what a theme is made of may have changed: the document, or the system. */
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
