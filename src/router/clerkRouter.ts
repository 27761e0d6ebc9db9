import type { ClerkOptions } from '@clerk/shared/types'
import { leavePage } from './leavePage'
import { toRouterPath, type RouterLike } from './routerPath'

type Navigate = NonNullable<ClerkOptions['routerPush']>

/** The two options of `clerkPlugin` that navigate. */
export interface ClerkRouter {
  routerPush: Navigate
  routerReplace: Navigate
}

// A path may begin with two slashes. As a relative address it would name another host.
const parseAddress = (address: string) =>
  new URL(address.startsWith('/') ? `${location.protocol}//${location.host}${address}` : address, location.href)

/**
 * Lets Clerk navigate with vue-router. Returns the options `routerPush` and `routerReplace` of `clerkPlugin`.
 *
 * Clerk's addresses contain the base of the app (`/shop/account`, `/#/account`). vue-router's locations don't, so the base is
 * removed. With `redirectUrl: location.href`, the user returns to the same page.
 *
 * An address outside of the base goes to the route with that path: with the base `/shop/`, `/goodbye` renders the route
 * `/goodbye`, and `/` renders the home page. If no route matches, or only a catch-all route, the browser loads the address,
 * because another app may serve it. The browser also loads addresses of other origins.
 *
 * The functions return vue-router's promise, so Clerk waits for the guards. It also resolves when a guard stops the
 * navigation, and rejects when a guard throws. vue-router runs no guards if the address is already open.
 *
 * @param router vue-router 4.2 or newer, with any history.
 *
 * @example
 * ```ts
 * const router = createRouter({ history: createWebHistory(import.meta.env.BASE_URL), routes })
 * app.use(router)
 * app.use(clerkPlugin, {
 *   publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
 *   ...clerkRouter(router),
 * })
 * ```
 */
export function clerkRouter(router: RouterLike): ClerkRouter {
  const navigateWith = (method: 'push' | 'replace'): Navigate => (address, metadata) => {
    // clerk.navigate('') doesn't navigate either.
    if (!address) return
    const url = parseAddress(address)
    const path = toRouterPath(url, router)
    return path === undefined ? leavePage(url, method, metadata?.windowNavigate) : router[method](path)
  }
  return { routerPush: navigateWith('push'), routerReplace: navigateWith('replace') }
}
