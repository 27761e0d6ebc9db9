import type { RouterLike } from 'vue-clerk'

/** Nuxt's `$router`. In an app without pages, `$router` isn't a vue-router and has neither a history nor routes. */
export interface NuxtRouter extends Pick<RouterLike, 'push' | 'replace' | 'resolve'> {
  options: Partial<RouterLike['options']>
  currentRoute: { value: { fullPath: string } }
}

const hasHistory = (router: NuxtRouter): router is NuxtRouter & RouterLike => router.options.history !== undefined

/** Returns a router that `clerkRouter` accepts, even if the app has no pages. */
export function appRouter(router: NuxtRouter, baseURL: string): RouterLike {
  if (hasHistory(router)) return router
  return {
    options: { history: { base: baseURL, get location() { return router.currentRoute.value.fullPath } } },
    push: to => router.push(to),
    replace: to => router.replace(to),
    // Every path matches a route, because an app without pages renders its root component at every path.
    resolve: path => ({ matched: [{ path }] }),
  }
}
