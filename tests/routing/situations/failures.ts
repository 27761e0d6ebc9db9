import { useAuth } from 'vue-clerk'
import { checkAccess, failRouter, leaveWhenSignedOut, watcherPage, whenTrue } from '../appCode'
import { landsOn, type Outcome } from '../outcome'
import type { Situation, TestApp } from '../situation'
import { readState } from '../state'

const guardAll = (test: TestApp) => { test.router.beforeEach(to => checkAccess(test, to, readState())) }

const refuses = { respond: ({ method }: { method: string }) => method === 'DELETE' ? { status: 500 } : undefined }

function refusesOnce() {
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

const redirectFails: Partial<Outcome> = {
  landing: '/', navigations: [], pushes: ['/goodbye'],
  events: ['request', 'response', 'redirect', 'redirect over', 'App.vue: signed out', 'rejected'],
}

/** Sign-outs that the server refuses, and sign-outs whose redirect fails. */
export const failures: Situation[] = [
  {
    title: 'runs no watcher of isSignedIn when the server refuses the sign-out',
    scenario: refuses,
    pages: { '/': ({ router }) => watcherPage(router, useAuth) },
    setupApp({ router }) { leaveWhenSignedOut(router, useAuth().isSignedIn) },
    install({ app, router }) { app.runWithContext(() => { leaveWhenSignedOut(router, useAuth().isSignedIn) }) },
    expected: nothingChanges,
  },
  {
    title: 'lets guards read "signed in" after the server has refused the sign-out',
    scenario: refuses,
    install: guardAll,
    afterwards: ({ router }) => router.push('/settings'),
    expected: { ...nothingChanges, ...opensSettings },
  },
  {
    title: 'lets a guard that waits for isLoaded finish after the server has refused the sign-out',
    scenario: refuses,
    install({ router }) { router.beforeEach(() => whenTrue(useAuth().isLoaded)) },
    afterwards: ({ router }) => router.push('/settings'),
    expected: { ...nothingChanges, ...landsOn('/settings') },
  },
  {
    title: 'signs out at the second try, after the server has refused the first try',
    scenario: refusesOnce,
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
    title: 'shows "signed out" in App.vue although the redirect fails',
    install: failRouter,
    expected: redirectFails,
  },
  {
    title: 'lets guards read "signed out" after the redirect has failed',
    install(test) {
      failRouter(test)
      guardAll(test)
    },
    afterwards: ({ router }) => router.push('/settings'),
    expected: {
      ...redirectFails,
      ...landsOn('/sign-in'),
      pushes: ['/goodbye', '/settings'],
      reads: ['/settings: signed out', '/sign-in: signed out'],
    },
  },
  {
    title: 'runs the page’s watcher of isSignedIn after the redirect has failed',
    install: failRouter,
    pages: { '/': ({ router }) => watcherPage(router, useAuth) },
    expected: { ...redirectFails, landing: '/sign-in', navigations: ['/sign-in'], pushes: ['/goodbye', '/sign-in'] },
  },
]
