import { defineComponent, h, nextTick } from 'vue'
import {
  createMemoryHistory, createRouter, createWebHashHistory, createWebHistory, NavigationFailureType,
  type RouteMeta, type Router,
} from 'vue-router'
import type { PagePath, Situation, TestApp } from './situation'

export interface TestRouter {
  readonly router: Router
  readonly navigations: string[]
  readonly pushes: string[]
  /** Resolves when no navigation is pending. */
  settle: () => Promise<void>
  /** Converts a path of the router into an address for Clerk, which needs the base path and the hash. */
  addressOf: (path: string) => string
  /** Converts an address that Clerk passes to `routerPush` into a path of the router. */
  pathOf: (address: string) => string
}

const histories = { memory: createMemoryHistory, web: createWebHistory, hash: createWebHashHistory }

const metaOf: Record<PagePath, RouteMeta> = {
  '/': { protected: true },
  '/settings': { protected: true },
  '/sign-in': { guest: true },
  '/goodbye': {},
}

const failures: Record<number, string> = {
  [NavigationFailureType.aborted]: 'aborted',
  [NavigationFailureType.cancelled]: 'canceled',
  [NavigationFailureType.duplicated]: 'duplicated',
}

/** Creates a router without pages. Records all navigations. */
export function createTestRouter({ history = 'memory', base = '/' }: Pick<Situation, 'history' | 'base'>): TestRouter {
  const prefix = history === 'hash' ? `${base}#` : base.replace(/\/$/, '')
  window.history.replaceState(null, '', history === 'memory' ? '/' : `${prefix}/`)
  const router = createRouter({ history: histories[history](base), routes: [] })
  const navigations: string[] = []
  const pushes: string[] = []
  const pending = new Set<Promise<unknown>>()

  for (const name of ['push', 'replace'] as const) {
    const navigate = router[name]
    router[name] = to => {
      pushes.push(to as string)
      const navigation = navigate(to)
      const forget = () => pending.delete(navigation)
      pending.add(navigation)
      navigation.then(forget, forget)
      return navigation
    }
  }
  router.afterEach((to, _from, failure) => {
    navigations.push(failure ? `${to.fullPath} ${failures[failure.type]}` : to.fullPath)
  })

  return {
    router,
    navigations,
    pushes,
    async settle() {
      do {
        // A watcher can start another navigation. Vue runs watchers in the next tick.
        await nextTick()
        await Promise.allSettled(pending)
      } while (pending.size > 0)
    },
    addressOf: path => prefix + path,
    pathOf: address => address.startsWith(prefix) ? address.slice(prefix.length) : address,
  }
}

/** Adds four pages to the router. A page without a component in `pages` shows the path of the page. */
export function addPages({ pages, beforeSignIn }: Situation, test: TestApp) {
  for (const [path, meta] of Object.entries(metaOf) as [PagePath, RouteMeta][]) {
    const component = pages?.[path]?.(test) ?? defineComponent(() => () => h('p', path))
    test.router.addRoute({ path, meta, component, beforeEnter: path === '/sign-in' ? beforeSignIn?.(test) : undefined })
  }
}
