/** What clerk-js asks of the page (rows 18 and 19). */
export interface Page {
  webdriver?: boolean
  onLine?: boolean
}

/** Changes the page until the returned function is called. */
export function setPage(page: Page = {}) {
  const names = Object.keys(page) as (keyof Page)[]
  for (const name of names) Object.defineProperty(navigator, name, { get: () => page[name], configurable: true })
  return () => {
    for (const name of names) Reflect.deleteProperty(navigator, name)
  }
}
