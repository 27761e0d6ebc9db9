import { useAuth } from 'vue-clerk'
import { checkAccess, failRouter, leaveWhenSignedOut, watcherPage, whenTrue } from '../appCode'
import { landsOn, type Outcome } from '../outcome'
import type { Situation, TestApp } from '../situation'
import { readState } from '../state'

const guardAll = (test: TestApp) => { test.router.beforeEach(to => checkAccess(test, to, readState())) }

const refusing = { respond: ({ method }: { method: string }) => method === 'DELETE' ? { status: 500 } : undefined }

function refusingOnce() {
  let isOver = false
  return {
    respond({ method }: { method: string }) {
      if (method !== 'DELETE' || isOver) return
      isOver = true
      return { status: 500 }
    },
  }
}

const nothingChanges: Partial<Outcome> = {
  landing: '/', navigations: [], pushes: [],
  events: ['request', 'response', 'rejected'],
  button: ['idle'],
  lastButton: 'idle',
  sessions: ['sess_1'],
}

const opensSettings: Partial<Outcome> = { ...landsOn('/settings'), reads: ['/settings: signed in'] }

const routerFails: Partial<Outcome> = {
  landing: '/', navigations: [], pushes: ['/goodbye'],
  events: ['request', 'response', 'redirect', 'redirect over', 'App.vue: signed out', 'rejected'],
}

/** Sign-outs that fail. */
export const failures: Situation[] = [
  {
    title: 'runs no watcher when the server refuses the sign-out',
    scenario: refusing,
    pages: { '/': ({ router }) => watcherPage(router, useAuth) },
    setupApp({ router }) { leaveWhenSignedOut(router, useAuth().isSignedIn) },
    install({ app, router }) { app.runWithContext(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) }) },
    expected: nothingChanges,
  },
  {
    title: 'lets guards read "signed in" after the server has refused the sign-out',
    scenario: refusing,
    install: guardAll,
    afterwards: ({ router }) => router.push('/settings'),
    expected: { ...nothingChanges, ...opensSettings },
  },
  {
    title: 'lets a guard that waits for isLoaded finish after the server has refused the sign-out',
    scenario: refusing,
    install({ router }) { router.beforeEach(() => whenTrue(useAuth().isLoaded)) },
    afterwards: ({ router }) => router.push('/settings'),
    expected: { ...nothingChanges, ...landsOn('/settings') },
  },
  {
    title: 'signs out at the second try',
    scenario: refusingOnce,
    afterwards: ({ start }) => start(),
    expected: {
      events: [
        'request', 'response', 'rejected',
        'request', 'response', 'redirect', 'redirect over', 'App.vue: signed out', 'resolved',
      ],
      button: ['idle', 'idle', 'idle', 'idle'],
    },
  },
  {
    title: 'ends in "signed out" when the router fails after the server’s response',
    install: failRouter,
    expected: routerFails,
  },
  {
    title: 'lets guards read "signed out" after the router has failed',
    install(test) {
      failRouter(test)
      guardAll(test)
    },
    afterwards: ({ router }) => router.push('/settings'),
    expected: {
      ...routerFails,
      ...landsOn('/sign-in'),
      pushes: ['/goodbye', '/settings'],
      reads: ['/settings: signed out', '/sign-in: signed out'],
    },
  },
  {
    title: 'runs the watcher of a page that the router could not leave',
    install: failRouter,
    pages: { '/': ({ router }) => watcherPage(router, useAuth) },
    expected: { ...routerFails, landing: '/sign-in', navigations: ['/sign-in'], pushes: ['/goodbye', '/sign-in'] },
  },
]
