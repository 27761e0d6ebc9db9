import { createPinia } from 'pinia'
import { createApp, defineComponent, h, type Component } from 'vue'
import { createRouter, createWebHistory, RouterView } from 'vue-router'
import { onTestFinished } from 'vitest'
import { clerkPlugin, clerkRouter } from 'vue-clerk'
import type { Scenario } from 'vue-clerk/testing'
import type { Engine } from '../engines'

/** The navigations and the other events that a test records, in the order in which they happen. */
export type Events = string[]

export interface PageOptions {
  /** The component of the page `/account`. */
  page: Component
  scenario?: Scenario
  /** The path, query and hash of the address that the app opens. @default '/account' */
  address?: string
}

/**
 * Loads a Clerk, and mounts an app that uses this Clerk, vue-router and Pinia. The app renders `page` at `/account`. All
 * other pages of the app are empty.
 */
export async function mountPage({ create }: Engine, { page, scenario, address = '/account' }: PageOptions) {
  history.replaceState(null, '', address)
  const empty = defineComponent(() => () => h('p'))
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/account', component: page },
      { path: '/:name', component: empty },
    ],
  })
  const events: Events = []
  router.afterEach((to, from, failure) => {
    if (from.matched.length > 0) events.push(failure ? `${to.path}: stopped` : to.fullPath)
  })
  const options = { afterSignOutUrl: '/goodbye', ...clerkRouter(router) }
  const clerk = await create(scenario)
  await clerk.load(options)
  const container = document.body.appendChild(document.createElement('div'))
  const app = createApp(() => h(RouterView as Component))
  app.use(createPinia()).use(router).use(clerkPlugin, { ...options, Clerk: clerk })
  await router.isReady()
  app.mount(container)
  onTestFinished(() => {
    app.unmount()
    router.options.history.destroy()
    history.replaceState(null, '', '/')
    document.body.replaceChildren()
  })
  return { app, clerk, container, events, router, button: () => container.querySelector('button')! }
}
