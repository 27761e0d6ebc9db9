/** The members of vue-router's `Router` that `clerkRouter` uses. */
export interface RouterLike {
  /** The options with which the router was created. */
  readonly options: {
    /** The router's history: in the path, in the hash, or in memory. */
    readonly history: {
      /** The part of every address before the router's path: `/shop`, `/shop/#`. */
      readonly base: string
      /** The router's current path, without the base. */
      readonly location: string
    }
  }
  /** Navigates to a path without the base. */
  push(to: string): Promise<unknown>
  /** Navigates as `push` does, and replaces the current history entry. */
  replace(to: string): Promise<unknown>
  /** Returns the routes that match a path. */
  resolve(to: string): { readonly matched: readonly { readonly path: string }[] }
}

/** Returns the path to pass to the router, or `undefined` if the page must load the address. */
export function toRouterPath(url: URL, router: RouterLike): string | undefined {
  const { base, location: current } = router.options.history
  // Compares protocol and host, because `file:` pages have no origin.
  if (url.protocol !== location.protocol || url.host !== location.host) return undefined
  // The page's own address is the current path in every history, even in memory, where it differs from the page's.
  if (url.href === location.href) return current

  const address = url.pathname + url.search + url.hash
  const path = base.includes('#') ? toHashPath(url, base) : removeBase(address, encodeBase(base))
  if (path !== undefined) return path
  return hasPage(url, router) ? address : undefined
}

/**
 * Returns the path without the base: `/shop/account` is `/account` in `/shop`. `/shopping` isn't in `/shop`, so it is
 * `undefined`.
 */
function removeBase(address: string, base: string) {
  const rest = address.slice(base.length)
  // vue-router also ignores the case of its base.
  if (!address.toLowerCase().startsWith(base.toLowerCase()) || !/^([/?#]|$)/.test(rest)) return undefined
  return rest.startsWith('/') ? rest : `/${rest}`
}

const removeTrailingSlash = (path: string) => path.replace(/\/$/, '')

/** Encodes a base as browsers do in an address: `/café` is `/caf%C3%A9`. */
const encodeBase = (base: string) => removeTrailingSlash(new URL(base || '/', location.href).pathname)

/** Returns the path in the hash of an address, or `undefined` if the address is of another document. */
function toHashPath(url: URL, base: string) {
  const hashStart = base.indexOf('#')
  // The document can have another path than the base: `/shop/index.html#/account`.
  const isDocument = [location.pathname, encodeBase(base.slice(0, hashStart))].some(path =>
    removeBase(url.pathname, removeTrailingSlash(path)) === '/')
  if (!isDocument) return undefined
  const search = url.search === location.search ? '' : url.search
  // A hash without a slash is an anchor in the page.
  if (!hasHashPath(url)) return `/${search}${url.hash}`
  if (search) return undefined
  const path = url.hash.slice(1)
  return removeBase(path, removeTrailingSlash(base.slice(hashStart + 1))) ?? path
}

const hasHashPath = ({ hash }: URL) => hash.startsWith('#/')

// Matches every path that no other route matches, for a "not found" page or a redirect.
const catchAll = /^\/:\w+\(\.\*\)[*+?]?$/

/** Returns whether a route has the path of an address outside of the router's base. `/` always counts as a route. */
function hasPage(url: URL, router: RouterLike) {
  if (router.options.history.base.includes('#') && hasHashPath(url)) return false
  if (url.pathname === '/') return true
  const route = router.resolve(url.pathname).matched.at(-1)
  return route !== undefined && !catchAll.test(route.path)
}
