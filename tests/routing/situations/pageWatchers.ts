import {
  defineAsyncComponent, defineComponent, effectScope, h, KeepAlive, onMounted, Suspense, Transition,
  type Component, type VNode,
} from 'vue'
import { RouterView } from 'vue-router'
import { useAuth } from 'vue-clerk'
import { leaveWhenSignedOut, nextTask, watcherPage } from '../appCode'
import type { Outcome } from '../outcome'
import type { Situation, TestApp } from '../situation'

interface RouterSlot {
  Component?: VNode
  route: { path: string }
}

/** Renders `<RouterView v-slot="{ Component, route }">`. */
const routerView = (render: (slot: RouterSlot) => VNode | undefined) =>
  h(RouterView as Component, null, { default: render })

const home = ({ router }: TestApp) => watcherPage(router, useAuth)

/** The outcome if the watcher navigates after the redirect. The app then shows the page that the watcher opens. */
const watcherLast: Partial<Outcome> = {
  landing: '/sign-in', navigations: ['/goodbye', '/sign-in'], pushes: ['/goodbye', '/sign-in'],
}

/** Pages that watch `isSignedIn` and navigate to the sign-in page. */
export const pageWatchers: Situation[] = [
  { title: 'redirects once from a page that watches isSignedIn', pages: { '/': home } },
  {
    title: 'redirects once when a guard is slow',
    pages: { '/': home },
    install({ router }) { router.beforeEach(nextTask) },
  },
  {
    title: 'redirects once from a page with a leave transition',
    pages: { '/': home },
    renderPage: ({ settled }) => routerView(({ Component }) =>
      h(Transition, { mode: 'out-in', css: false, onLeave: (_page, done) => { void settled.then(done) } }, () => Component)),
  },
  {
    title: 'redirects once from a page that calls useAuth() in onMounted',
    pages: {
      '/': ({ router }) => defineComponent(() => {
        onMounted(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
        return () => h('p', 'protected')
      }),
    },
  },
  {
    title: 'redirects once from a page that calls useAuth() in an effectScope() of its setup',
    pages: {
      '/': ({ router }) => defineComponent(() => {
        effectScope().run(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) })
        return () => h('p', 'protected')
      }),
    },
  },
  {
    title: 'redirects once from a page that defineAsyncComponent loads',
    pages: { '/': test => defineAsyncComponent(async () => home(test)) },
  },
  {
    title: 'redirects once from a page with an async setup',
    pages: {
      '/': ({ router }) => defineComponent(async () => {
        leaveWhenSignedOut(router, useAuth().isSignedIn)
        await nextTask()
        return () => h('p', 'protected')
      }),
    },
    renderPage: () => routerView(({ Component }) => h(Suspense, null, () => Component)),
  },
  {
    title: 'runs the page’s watcher after the redirect if KeepAlive keeps the page',
    pages: { '/': home },
    renderPage: () => routerView(({ Component }) => h(KeepAlive, null, () => Component)),
    expected: watcherLast,
  },
  {
    title: 'runs the page’s watcher after the redirect if Suspense still shows the page',
    pages: {
      '/': home,
      '/goodbye': ({ settled }) => defineComponent(async () => {
        await settled
        return () => h('p', 'goodbye')
      }),
    },
    renderPage: () => routerView(({ Component, route }) =>
      h(Suspense, null, () => Component && h(Component, { key: route.path }))),
    expected: watcherLast,
  },
  {
    title: 'runs a watcher in App.vue after the redirect',
    setupApp({ router }) { leaveWhenSignedOut(router, useAuth().isSignedIn) },
    expected: watcherLast,
  },
]
