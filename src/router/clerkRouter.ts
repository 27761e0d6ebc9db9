import type { ClerkOptions } from '@clerk/shared/types'
import { leavePage } from './leavePage'
import { toRouterPath, type RouterLike } from './routerPath'

type Navigate = NonNullable<ClerkOptions['routerPush']>

/** The options `routerPush` and `routerReplace` of `clerkPlugin`. */
export interface ClerkRouter {
  /** Navigates to an address that Clerk passes. Resolves when the router has finished. */
  routerPush: Navigate
  /** Navigates as `routerPush` does, and replaces the current history entry. */
  routerReplace: Navigate
}

// Adds the page's host to a path. Otherwise, `new URL` would read `other.test` in the path `//other.test` as the host.
const parseAddress = (address: string) =>
  new URL(address.startsWith('/') ? `${location.protocol}//${location.host}${address}` : address, location.href)

/**
 * Returns the options of `clerkPlugin` that let Clerk navigate with vue-router.
 *
 * Clerk's addresses contain the base of the app, as in `/shop/account` or `/#/account`. vue-router's paths don't, so
 * this function removes the base. With `redirectUrl: location.href`, the user returns to the same page.
 *
 * An address outside of the base navigates to the route with the same path. With the base `/shop/`, `/goodbye` renders
 * the route `/goodbye`, and `/` renders the home page. If no route matches, or only a catch-all route, the
 * browser loads the address, because another app may serve it. The browser also loads addresses of other origins.
 *
 * Clerk waits for the router's guards. If a guard stops the navigation, the redirect still counts as done. If a guard
 * throws, the sign-out rejects. If the page already has the address, vue-router runs no guards.
 *
 * @param router vue-router 4.2 or newer, with any history.
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
    // `clerk.navigate('')` doesn't navigate either.
    if (!address) return
    const url = parseAddress(address)
    const path = toRouterPath(url, router)
    return path === undefined ? leavePage(url, method, metadata?.windowNavigate) : router[method](path)
  }
  return { routerPush: navigateWith('push'), routerReplace: navigateWith('replace') }
}
