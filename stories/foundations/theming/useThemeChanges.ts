import { onMounted, onUnmounted } from 'vue'

const preferences = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/** Calls `onChange` on mount, and whenever attributes of the root or the body, or the system's preferences change. */
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
