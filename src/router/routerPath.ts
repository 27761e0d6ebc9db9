/** The members of vue-router's `Router` that `clerkRouter` uses. */
export interface RouterLike {
  /** The options of `createRouter()`. */
  readonly options: {
    /** The router's history: in the path, in the hash, or in memory. */
    readonly history: {
      /** The part of every address before the router's path, such as `/shop` or `/shop/#`. */
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

/** Returns the path to pass to the router, or `undefined` if the browser must load the address. */
export function toRouterPath(url: URL, router: RouterLike): string | undefined {
  const { base, location: current } = router.options.history
  // Compares the protocol and the host, because the origin of a `file:` page is `null`.
  if (url.protocol !== location.protocol || url.host !== location.host) return undefined
  // Maps the page's own address to the router's current path. A memory history doesn't write its path into the page's
  // address.
  if (url.href === location.href) return current

  const address = url.pathname + url.search + url.hash
  const path = base.includes('#') ? toHashPath(url, base) : removeBase(address, encodeBase(base))
  if (path !== undefined) return path
  return hasPage(url, router) ? address : undefined
}

/**
 * Removes the base from an address. With the base `/shop`, `/shop/account` becomes `/account`. Returns `undefined` for
 * an address outside of the base, such as `/shopping`.
 */
function removeBase(address: string, base: string) {
  const rest = address.slice(base.length)
  // Ignores the case of the base, as vue-router does.
  if (!address.toLowerCase().startsWith(base.toLowerCase()) || !/^([/?#]|$)/.test(rest)) return undefined
  return rest.startsWith('/') ? rest : `/${rest}`
}

const removeTrailingSlash = (path: string) => path.replace(/\/$/, '')

/** Encodes the path of a base as in an address: `/café` becomes `/caf%C3%A9`. */
const encodeBase = (base: string) => removeTrailingSlash(new URL(base || '/', location.href).pathname)

/** Returns the path in the hash of an address, or `undefined` if the address opens another document. */
function toHashPath(url: URL, base: string) {
  // The document's path may differ from the base, as in `/shop/index.html#/account`.
  const isDocument = [location.pathname, encodeBase(base)].some(path =>
    removeBase(url.pathname, removeTrailingSlash(path)) === '/')
  if (!isDocument) return undefined
  const search = url.search === location.search ? '' : url.search
  // A hash without a slash is an anchor in the page.
  if (!hasHashPath(url)) return `/${search}${url.hash}`
  if (search) return undefined
  const path = url.hash.slice(1)
  return removeBase(path, removeTrailingSlash(base.slice(base.indexOf('#') + 1))) ?? path
}

const hasHashPath = ({ hash }: URL) => hash.startsWith('#/')

// Matches the path of a catch-all route, such as `/:path(.*)*`. Apps use a catch-all route for a "not found" page or a
// redirect.
const catchAll = /^\/:\w+\(\.\*\)[*+?]?$/

/** Returns whether a route matches an address outside of the router's base. `/` always counts as a route. */
function hasPage(url: URL, router: RouterLike) {
  if (router.options.history.base.includes('#') && hasHashPath(url)) return false
  if (url.pathname === '/') return true
  const route = router.resolve(url.pathname).matched.at(-1)
  return route !== undefined && !catchAll.test(route.path)
}
