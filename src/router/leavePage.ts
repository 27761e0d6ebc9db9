import { developmentWarning } from '../shared/development'

// clerk-js refuses these protocols before it calls a router. This package refuses them for other callers too.
const runsCode = /^(javascript|data|vbscript|blob):/

/** Loads another page, with `windowNavigate` if Clerk passes it. Clerk then skips the last emission of a sign-out. */
export function leavePage(url: URL, method: 'push' | 'replace', windowNavigate?: (to: URL) => void) {
  if (runsCode.test(url.protocol)) {
    developmentWarning(`Navigation refused: "${url.protocol}" is not the protocol of a page. Pass an http(s) address.`)
  } else if (windowNavigate) {
    windowNavigate(url)
  } else {
    location[method === 'push' ? 'assign' : 'replace'](url.href)
  }
}
