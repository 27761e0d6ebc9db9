import type { ClerkOptions } from '@clerk/shared/types'
import { leavePage } from './leavePage'
import { toRouterPath, type RouterLike } from './routerPath'

type Navigate = NonNullable<ClerkOptions['routerPush']>

/** The options `routerPush` and `routerReplace` of `clerkPlugin`. */
export interface ClerkRouter {
  /** Navigates to an address that Clerk passes. Resolves when the navigation is over. */
  routerPush: Navigate
  /** Navigates as `routerPush` does, and replaces the current history entry. */
  routerReplace: Navigate
}

// Adds the page's host to a path. Otherwise, `new URL('//other.test', …)` would take `other.test` for the host, although
// `//other.test` is a path here.
const parseAddress = (address: string) =>
  new URL(address.startsWith('/') ? `${location.protocol}//${location.host}${address}` : address, location.href)

/**
 * Returns the options of `clerkPlugin` that let Clerk navigate with vue-router.
 *
 * Clerk's addresses contain the base of the app, such as `/shop` in `/shop/account` or `/#` in `/#/account`.
 * vue-router's paths don't contain the base, so the returned functions remove the base. Pass
 * `location.href` as `redirectUrl` to return to the same page.
 *
 * If an address doesn't start with the base, its whole path is the path of the route. For example, with the base
 * `/shop/`, the address `/goodbye` opens the route `/goodbye`, and `/` opens the home page. If no route matches, or only a catch-all route,
 * the browser loads the address. Another app may serve this address. The browser also loads addresses of other origins.
 *
 * Clerk waits for the router's guards. If a guard stops the navigation, a sign-out still succeeds. If a guard throws,
 * the sign-out rejects. If the page already has the address, vue-router runs no guards.
 *
 * @param router vue-router 4.2 or newer, with any history.
 *
 *
 * @example
 * ```ts
 * import { createApp } from 'vue'
 * import { createRouter, createWebHistory } from 'vue-router'
 * import { clerkPlugin, clerkRouter } from 'vue-clerk'
 * import App from './App.vue'
 *
 * const router = createRouter({
 *   history: createWebHistory(import.meta.env.BASE_URL),
 *   routes: [{ path: '/', component: App }],
 * })
 *
 * createApp(App)
 *   .use(router)
 *   .use(clerkPlugin, {
 *     publishableKey: import.meta.env.VITE_CLERK_PUBLISHABLE_KEY,
 *     ...clerkRouter(router),
 *   })
 *   .mount('#app')
 * ```
 */
export function clerkRouter(router: RouterLike): ClerkRouter {
  const navigateWith = (method: 'push' | 'replace'): Navigate => (address, metadata) => {
    // Ignores an empty address, as `clerk.navigate('')` does.
    if (!address) return
    const url = parseAddress(address)
    const path = toRouterPath(url, router)
    return path === undefined ? leavePage(url, method, metadata?.windowNavigate) : router[method](path)
  }
  return { routerPush: navigateWith('push'), routerReplace: navigateWith('replace') }
}
