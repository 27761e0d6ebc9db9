const file = 'mock/mockUrls.ts'

/** Small bugs in the mock's navigations and URLs. */
export const navigationMutants = [
  { file, name: 'navigate() accepts a javascript: URL', find: '[...ALLOWED_PROTOCOLS, ...options.allowedRedirectProtocols ?? []]', replace: '[...ALLOWED_PROTOCOLS, \'javascript:\', ...options.allowedRedirectProtocols ?? []]' },
  { file, name: 'navigate() ignores the option allowedRedirectProtocols', find: ', ...options.allowedRedirectProtocols ?? []]', replace: ']' },
  { file, name: 'navigate() passes a URL of another origin to the router', find: 'if (!router || foreign) return', replace: 'if (!router) return' },
  { file, name: 'navigate() passes the origin of a URL to the router', find: 'router(stripOrigin(url), {', replace: 'router(url.href, {' },
  { file, name: 'navigate() calls routerPush although replace is true', find: 'replace && options.routerReplace ? options.routerReplace : options.routerPush', replace: 'options.routerPush' },
  { file, name: 'navigate() calls the navigation listeners synchronously', find: 'setTimeout(clerk.closeModals)', replace: 'clerk.closeModals()' },
  { file, name: 'a redirect does not renew a cookie that expires soon', find: '!client?.isEligibleForTouch()', replace: 'client' },
  { file, name: 'the sign-in URL returns the user to / instead of the current page', find: 'redirect.redirectUrl || window.location.href', replace: 'redirect.redirectUrl || \'/\'' },
  { file, name: 'the sign-in URL returns the user to a page of a forbidden origin', find: 'new RedirectUrls({ ...options, allowedRedirectOrigins },', replace: 'new RedirectUrls({ ...options, allowedRedirectOrigins: [/./] },' },
  { file: 'mock/mockClerk.ts', name: 'buildAfterSignOutUrl() ignores afterSignOutUrl', find: 'return this.#options.afterSignOutUrl ? absoluteUrl(this.#options.afterSignOutUrl) : \'/\'', replace: 'return \'/\'' },
  { file: 'mock/mockClerk.ts', name: 'buildAfterSignOutUrl() returns a relative URL', find: '? absoluteUrl(this.#options.afterSignOutUrl) : \'/\'', replace: '? this.#options.afterSignOutUrl : \'/\'' },
]
