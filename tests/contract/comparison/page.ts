/**
 * The properties of `navigator` by which clerk-js detects that the browser is offline.
 * See clerkJsRules.md: "While the browser is offline, clerk-js ignores network errors" and
 * "clerk-js treats an automated browser as offline"
 */
export interface Page {
  webdriver?: boolean
  onLine?: boolean
}

/** Sets properties of `navigator`. Returns a function that restores these properties. */
export function setPage(page: Page = {}) {
  const names = Object.keys(page) as (keyof Page)[]
  for (const name of names) Object.defineProperty(navigator, name, { get: () => page[name], configurable: true })
  return () => {
    for (const name of names) Reflect.deleteProperty(navigator, name)
  }
}
