import { vi } from 'vitest'

/** Undoes the changes that the other functions of this file make. */
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
  // Adds `navigator.locks`, which jsdom lacks. Without `navigator.locks`, clerk-js would use the storage for its locks.
  vi.stubGlobal('isSecureContext', true)
  Object.defineProperty(navigator, 'locks', { value: { request: async () => refuse() }, configurable: true })
}

/** Simulates a browser whose settings block all site data. */
export function blockSiteData() {
  blockStorage()
  Object.defineProperty(document, 'cookie', { get: () => '', set: () => {}, configurable: true })
}

/** Simulates an iframe with the attribute `sandbox` and without `allow-same-origin`. */
export function sandbox() {
  blockStorage()
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse, configurable: true })
}

/** Simulates a return to the page from the back/forward cache. */
export function returnToPage() {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
}
