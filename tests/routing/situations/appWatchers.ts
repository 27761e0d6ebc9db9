import { createPinia, defineStore } from 'pinia'
import { defineComponent, effectScope, h, inject } from 'vue'
import { useRouter } from 'vue-router'
import { useAuth } from 'vue-clerk'
import { leaveWhenSignedOut, watcherPage } from '../appCode'
import type { Outcome } from '../outcome'
import type { Situation } from '../situation'
import { readState } from '../state'

/** The watcher runs at the end of the redirect, because clerk-js emits nothing at the answer. */
const afterRedirect: Partial<Outcome> = {
  landing: '/sign-in', navigations: ['/goodbye', '/sign-in'], pushes: ['/goodbye', '/sign-in'],
}

/** The watcher runs at the answer. Its push cancels the redirect. */
const atAnswer: Partial<Outcome> = { ...afterRedirect, navigations: ['/goodbye cancelled', '/sign-in'] }

const useWatchingStore = defineStore('watching', () => {
  leaveWhenSignedOut(useRouter(), useAuth().isSignedIn)
  return {}
})

/** Watchers of refs that belong to no component. They run when this package knows the answer. */
export const appWatchers: Situation[] = [
  {
    title: 'runs a plugin’s watcher',
    install({ app, router }) {
      app.runWithContext(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
    },
    expected: atAnswer,
    expectedOfOthers: afterRedirect,
  },
  {
    title: 'runs a plugin’s watcher once a guard has read the state',
    install({ app, router }) {
      app.runWithContext(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
      router.beforeEach(() => { readState() })
    },
    expected: atAnswer,
  },
  {
    title: 'runs the watcher of a store that App.vue uses first',
    install({ app }) { app.use(createPinia()) },
    setupApp() { useWatchingStore() },
    expected: atAnswer,
    expectedOfOthers: afterRedirect,
  },
  {
    title: 'runs a watcher in the detached scope that a page creates',
    pages: {
      '/': ({ router }) => defineComponent(() => {
        effectScope(true).run(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
        return () => h('p', 'protected')
      }),
    },
    expected: atAnswer,
    expectedOfOthers: afterRedirect,
  },
  {
    // A sign-out of another SDK unmounts the page before its watcher runs.
    title: 'runs a page’s watcher of refs that a plugin provides',
    install({ app }) { app.provide('auth', app.runWithContext(() => useAuth())) },
    pages: { '/': ({ router }) => watcherPage(router, () => inject<ReturnType<typeof useAuth>>('auth')!) },
    expected: atAnswer,
    expectedOfOthers: { landing: '/goodbye', navigations: ['/goodbye'], pushes: ['/goodbye'] },
  },
]
