import { createPinia, defineStore } from 'pinia'
import { defineComponent, effectScope, h, inject } from 'vue'
import { useRouter } from 'vue-router'
import { useAuth } from 'vue-clerk'
import { leaveWhenSignedOut, watcherPage } from '../appCode'
import type { Outcome } from '../outcome'
import type { Situation } from '../situation'
import { readState } from '../state'

/** The watcher runs when clerk-js redirects. The watcher's push cancels the redirect. */
const atRedirect: Partial<Outcome> = {
  landing: '/sign-in', navigations: ['/goodbye canceled', '/sign-in'], pushes: ['/goodbye', '/sign-in'],
}

const useWatchingStore = defineStore('watching', () => {
  leaveWhenSignedOut(useRouter(), useAuth().isSignedIn)
  return {}
})

/** Watchers of refs that a plugin or a store created. Each watcher runs when clerk-js redirects. */
export const appWatchers: Situation[] = [
  {
    title: 'runs a plugin’s watcher',
    install({ app, router }) {
      app.runWithContext(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
    },
    expected: atRedirect,
  },
  {
    title: 'runs a plugin’s watcher once a guard has read the state',
    install({ app, router }) {
      app.runWithContext(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
      router.beforeEach(() => { readState() })
    },
    expected: atRedirect,
  },
  {
    title: 'runs the watcher of a store that App.vue uses first',
    install({ app }) { app.use(createPinia()) },
    setupApp() { useWatchingStore() },
    expected: atRedirect,
  },
  {
    title: 'runs a watcher in the detached scope that a page creates',
    pages: {
      '/': ({ router }) => defineComponent(() => {
        effectScope(true).run(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
        return () => h('p', 'protected')
      }),
    },
    expected: atRedirect,
  },
  {
    title: 'runs a page’s watcher of refs that a plugin provides',
    install({ app }) { app.provide('auth', app.runWithContext(() => useAuth())) },
    pages: { '/': ({ router }) => watcherPage(router, () => inject<ReturnType<typeof useAuth>>('auth')!) },
    expected: atRedirect,
  },
]
