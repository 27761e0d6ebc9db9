import { developmentWarning } from '../shared/development'

// clerk-js refuses these before it calls a router. Here they are refused for calls that don't come from clerk-js.
const runsCode = /^(javascript|data|vbscript|blob):/

/** Loads another page, with Clerk's function if there is one. That one also skips the last emission of a sign-out. */
export function leavePage(url: URL, method: 'push' | 'replace', windowNavigate?: (to: URL) => void) {
  if (runsCode.test(url.protocol)) {
    developmentWarning(`Navigation refused: "${url.protocol}" is not the protocol of a page. Pass an http(s) address.`)
  } else if (windowNavigate) {
    windowNavigate(url)
  } else {
    location[method === 'push' ? 'assign' : 'replace'](url.href)
  }
}
