/** The members of vue-router's `Router` that `clerkRouter` uses. */
export interface RouterLike {
  readonly options: {
    readonly history: {
      /** The part of every address before the router's path: `/shop`, `/shop/#`. */
      readonly base: string
      /** The router's path now, without the base. */
      readonly location: string
    }
  }
  push(to: string): Promise<unknown>
  replace(to: string): Promise<unknown>
  resolve(to: string): { readonly matched: readonly { readonly path: string }[] }
}

/** Returns the path to pass to the router, or `undefined` if the page must load the address. */
export function toRouterPath(url: URL, router: RouterLike): string | undefined {
  const { base, location: current } = router.options.history
  // Origins can't be compared: `file:` pages have none.
  if (url.protocol !== location.protocol || url.host !== location.host) return undefined
  // A memory history has another location than the page. A page that is already open stays open in every history.
  if (url.href === location.href) return current

  const address = url.pathname + url.search + url.hash
  const path = base.includes('#') ? toHashPath(url, base) : removeBase(address, encodeBase(base))
  if (path !== undefined) return path
  return hasPage(url, router) ? address : undefined
}

/** The path below a base: `/shop/account` below `/shop` is `/account`, and `/shopping` isn't below. */
function removeBase(address: string, base: string) {
  const rest = address.slice(base.length)
  // vue-router ignores the case of its base, too.
  if (!address.toLowerCase().startsWith(base.toLowerCase()) || !/^([/?#]|$)/.test(rest)) return undefined
  return rest.startsWith('/') ? rest : `/${rest}`
}

const removeTrailingSlash = (path: string) => path.replace(/\/$/, '')

/** `/café` is `/caf%C3%A9` in an address. */
const encodeBase = (base: string) => removeTrailingSlash(new URL(base || '/', location.href).pathname)

/** The path of a router that keeps it in the hash. The address must be in the document that the router runs in. */
function toHashPath(url: URL, base: string) {
  const hashStart = base.indexOf('#')
  // The document can have another path than the base: `/shop/index.html#/account`.
  const isDocument = [location.pathname, encodeBase(base.slice(0, hashStart))].some(path =>
    removeBase(url.pathname, removeTrailingSlash(path)) === '/')
  if (!isDocument) return undefined
  const search = url.search === location.search ? '' : url.search
  // A hash without a slash is a place in the page.
  if (!hasHashPath(url)) return `/${search}${url.hash}`
  if (search) return undefined
  const path = url.hash.slice(1)
  return removeBase(path, removeTrailingSlash(base.slice(hashStart + 1))) ?? path
}

const hasHashPath = ({ hash }: URL) => hash.startsWith('#/')

// Renders "not found", or a redirect, for whatever the other routes don't match.
const catchAll = /^\/:\w+\(\.\*\)[*+?]?$/

/** Whether an address outside of the router's base is the path of a route, without the base. `/` always is. */
function hasPage(url: URL, router: RouterLike) {
  if (router.options.history.base.includes('#') && hasHashPath(url)) return false
  if (url.pathname === '/') return true
  const route = router.resolve(url.pathname).matched.at(-1)
  return route !== undefined && !catchAll.test(route.path)
}
