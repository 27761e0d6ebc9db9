import { createPinia, defineStore } from 'pinia'
import { defineComponent, effectScope, h, inject } from 'vue'
import { useRouter } from 'vue-router'
import { useAuth } from 'vue-clerk'
import { leaveWhenSignedOut, watcherPage } from '../appCode'
import type { Outcome } from '../outcome'
import type { Situation } from '../situation'
import { readState } from '../state'

/** The outcome if a watcher runs during the redirect and navigates. The watcher's navigation cancels the redirect. */
const duringRedirect: Partial<Outcome> = {
  landing: '/sign-in', navigations: ['/goodbye canceled', '/sign-in'], pushes: ['/goodbye', '/sign-in'],
}

const useWatchingStore = defineStore('watching', () => {
  leaveWhenSignedOut(useRouter(), useAuth().isSignedIn)
  return {}
})

/** Watchers of refs that no component created, such as the refs of a store. These watchers run during the redirect. */
export const appWatchers: Situation[] = [
  {
    title: 'runs a plugin’s watcher during the redirect',
    install({ app, router }) {
      app.runWithContext(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
    },
    expected: duringRedirect,
  },
  {
    title: 'runs a plugin’s watcher during the redirect, after a guard has read the auth state',
    install({ app, router }) {
      app.runWithContext(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
      router.beforeEach(() => { readState() })
    },
    expected: duringRedirect,
  },
  {
    title: 'runs a store’s watcher during the redirect, although App.vue created the store',
    install({ app }) { app.use(createPinia()) },
    setupApp() { useWatchingStore() },
    expected: duringRedirect,
  },
  {
    title: 'runs the watcher in a page’s detached effect scope during the redirect',
    pages: {
      '/': ({ router }) => defineComponent(() => {
        effectScope(true).run(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
        return () => h('p', 'protected')
      }),
    },
    expected: duringRedirect,
  },
  {
    title: 'runs a page’s watcher during the redirect if a plugin provides the refs',
    install({ app }) { app.provide('auth', app.runWithContext(() => useAuth())) },
    pages: { '/': ({ router }) => watcherPage(router, () => inject<ReturnType<typeof useAuth>>('auth')!) },
    expected: duringRedirect,
  },
]
