import { onTestFinished } from 'vitest'
import * as vueRouter4 from 'vue-router'
import * as vueRouter5 from 'vue-router-5'

export type VueRouter = typeof vueRouter4

/** The versions of vue-router. Their types differ, but both versions have the functions that the tests call. */
export const versions: { version: string, library: VueRouter }[] = [
  { version: 'vue-router 4', library: vueRouter4 },
  { version: 'vue-router 5', library: vueRouter5 as unknown as VueRouter },
]

export interface RouterMode {
  mode: string
  createHistory: (library: VueRouter) => vueRouter4.RouterHistory
  /** Returns the address of the route at `path`, without the origin. */
  addressOf: (path: string) => string
  /** The document's address, if the router's history does not use this address. */
  document?: string
}

export const web: RouterMode = {
  mode: 'a web history',
  createHistory: library => library.createWebHistory(),
  addressOf: path => path,
}
export const webBelow = (base: string): RouterMode => ({
  mode: `a web history with the base ${base}`,
  createHistory: library => library.createWebHistory(base),
  addressOf: path => encodeURI(decodeURI(base)).replace(/\/?$/, path),
})
export const hash: RouterMode = {
  mode: 'a hash history',
  createHistory: library => library.createWebHashHistory(),
  addressOf: path => `/#${path}`,
}
/** @param document The address before the hash, if this address differs from the base. */
export const hashBelow = (base: string, document = base): RouterMode => ({
  mode: `a hash history with the base ${base} at ${document}`,
  createHistory: library => library.createWebHashHistory(base),
  addressOf: path => `${document.replace(/(#.*)?$/, '#')}${base.split('#')[1] ?? ''}${path}`,
})
export const memory: RouterMode = {
  mode: 'a memory history',
  createHistory: library => library.createMemoryHistory(),
  addressOf: path => path,
  document: '/widget.html',
}

export const modes = [web, webBelow('/shop/'), hash, hashBelow('/shop/'), memory]

/** The path of the router's first page, with the query and hash. */
export const here = '/account?tab=2&q=a%20b#notes'

const page = { render: () => null }
const notFound = { path: '/:pathMatch(.*)*', component: page }
const routes = ['/', '/account', '/goodbye', '/café'].map(path => ({ path, component: page }))

/** Creates a router that has navigated to `here`. The router is destroyed when the test ends. */
export async function createRouterIn(
  { createHistory, addressOf, document }: RouterMode,
  library: VueRouter = vueRouter4,
  lastRoute: vueRouter4.RouteRecordRaw = notFound,
) {
  history.replaceState(null, '', document ?? addressOf(here))
  const router = library.createRouter({ history: createHistory(library), routes: [...routes, lastRoute] })
  onTestFinished(() => {
    router.options.history.destroy()
    history.replaceState(null, '', '/')
  })
  await router.push(here)
  return router
}
