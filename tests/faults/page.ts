import { vi } from 'vitest'

/** Puts right again what is wrong with the browser. */
export function restorePage() {
  vi.restoreAllMocks()
  vi.setSystemTime(vi.getRealSystemTime())
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'locks')
  Reflect.deleteProperty(document, 'cookie')
}

export function goOffline() {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
}

export function setClock(time: number) {
  vi.setSystemTime(time)
}

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

function blockStorage() {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse)
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse)
  // jsdom has no locks; clerk-js would take one in the storage instead.
  vi.stubGlobal('isSecureContext', true)
  Object.defineProperty(navigator, 'locks', { value: { request: async () => refuse() }, configurable: true })
}

/** As a browser does whose settings block all of a site's data. */
export function blockSiteData() {
  blockStorage()
  Object.defineProperty(document, 'cookie', { get: () => '', set: () => {}, configurable: true })
}

/** As in a frame with `sandbox`, but without `allow-same-origin`. */
export function sandbox() {
  blockStorage()
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse, configurable: true })
}

/** The user left the page, and goes back to it as it was. */
export function comeBack() {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
}
