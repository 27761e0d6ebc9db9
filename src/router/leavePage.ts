import { developmentWarning } from '../shared/development'

// clerk-js refuses these before it calls a router. A call without clerk-js has no such check.
const runsCode = /^(javascript|data|vbscript|blob):/

/** Loads another page. Clerk's own function is preferred, because it ends a sign-out without a last emission. */
export function leavePage(url: URL, method: 'push' | 'replace', windowNavigate?: (to: URL) => void) {
  if (runsCode.test(url.protocol)) {
    developmentWarning(`Navigation refused: "${url.protocol}" is not the protocol of a page. Pass an http(s) address.`)
  } else if (windowNavigate) {
    windowNavigate(url)
  } else {
    location[method === 'push' ? 'assign' : 'replace'](url.href)
  }
}
