const file = 'mock/mockUrls.ts'

/** Bugs of navigations and URLs. */
export const navigationMutants = [
  { file, name: 'a javascript: URL is allowed', find: '[...ALLOWED_PROTOCOLS, ...options.allowedRedirectProtocols ?? []]', replace: '[...ALLOWED_PROTOCOLS, \'javascript:\', ...options.allowedRedirectProtocols ?? []]' },
  { file, name: 'the app\'s own protocols are not allowed', find: ', ...options.allowedRedirectProtocols ?? []]', replace: ']' },
  { file, name: 'another origin goes through the router', find: 'if (!router || foreign) return', replace: 'if (!router) return' },
  { file, name: 'the router gets the whole URL', find: 'router(stripOrigin(url), {', replace: 'router(url.href, {' },
  { file, name: 'navigate() with replace pushes', find: 'replace && options.routerReplace ? options.routerReplace : options.routerPush', replace: 'options.routerPush' },
  { file, name: 'navigation listeners are called synchronously', find: 'setTimeout(clerk.closeModals)', replace: 'clerk.closeModals()' },
  { file, name: 'no cookie is renewed', find: '!client?.isEligibleForTouch()', replace: 'client' },
  { file, name: 'a sign-in does not return to the current page', find: 'redirect.redirectUrl || window.location.href', replace: 'redirect.redirectUrl || \'/\'' },
  { file, name: 'a sign-in returns to any origin', find: 'new RedirectUrls({ ...options, allowedRedirectOrigins },', replace: 'new RedirectUrls({ ...options, allowedRedirectOrigins: [/./] },' },
  { file: 'mock/mockClerk.ts', name: 'buildAfterSignOutUrl() ignores afterSignOutUrl', find: 'return this.#options.afterSignOutUrl ? absoluteUrl(this.#options.afterSignOutUrl) : \'/\'', replace: 'return \'/\'' },
  { file: 'mock/mockClerk.ts', name: 'afterSignOutUrl is relative', find: '? absoluteUrl(this.#options.afterSignOutUrl) : \'/\'', replace: '? this.#options.afterSignOutUrl : \'/\'' },
]
