import { developmentWarning } from '../shared/development'

// A URL with one of these protocols can run code in the page. clerk-js refuses these protocols before it calls
// `routerPush`. This check is for app code that calls `routerPush` or `routerReplace` itself.
const runsCode = /^(javascript|data|vbscript|blob):/

/**
 * Loads `url` in the browser, with `windowNavigate` if Clerk passes this function. `windowNavigate` makes Clerk skip
 * the last emission of a sign-out, because the page unloads.
 */
export function leavePage(url: URL, method: 'push' | 'replace', windowNavigate?: (to: URL) => void) {
  if (runsCode.test(url.protocol)) {
    if (process.env.NODE_ENV !== 'production') developmentWarning(`Navigation refused: "${url.protocol}" is not the protocol of a page. Pass an http(s) address.`)
  } else if (windowNavigate) {
    windowNavigate(url)
  } else {
    location[method === 'push' ? 'assign' : 'replace'](url.href)
  }
}
