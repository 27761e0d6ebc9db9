import { defineComponent, h } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import { useAuth } from 'vue-clerk'
import { checkAccess, nextTask } from '../appCode'
import { landsOn } from '../outcome'
import type { Situation } from '../situation'
import { readState, stateOf } from '../state'

/** A known limit: the refs of a component keep their values until the redirect is over. */
export const guardOfAppRefs: Situation = {
  title: 'lets a guard read "signed in" from refs of App.vue until the redirect is over',
  afterSignOutUrl: '/sign-in',
  setupApp(test) {
    const { isLoaded, isSignedIn } = useAuth()
    test.router.beforeEach(to => checkAccess(test, to, stateOf(isLoaded, isSignedIn)))
  },
  expected: { landing: '/', navigations: ['/ duplicated'], pushes: ['/sign-in'], reads: ['/sign-in: signed in'] },
}

/** A known limit: the leave guard reads "signed in", so the user stays on the page after the sign-out. */
export const leaveGuardOfPageRefs: Situation = {
  title: 'lets a leave guard read "signed in" from refs of the page',
  pages: {
    '/': ({ reads }) => defineComponent(() => {
      const { isLoaded, isSignedIn } = useAuth()
      onBeforeRouteLeave(() => {
        reads.push(stateOf(isLoaded, isSignedIn))
        return !isSignedIn.value
      })
      return () => h('p', 'draft')
    }),
  },
  expected: { landing: '/', navigations: ['/goodbye aborted'], reads: ['signed in'] },
}

/** Guards in components, guards that read refs from outside of the guard, and guards that run during the request. */
export const capturedRefs: Situation[] = [
  {
    title: 'lets a guard read "signed out" from refs of main.ts',
    afterSignOutUrl: '/sign-in',
    install(test) {
      const { isLoaded, isSignedIn } = test.app.runWithContext(() => useAuth())
      test.router.beforeEach(to => checkAccess(test, to, stateOf(isLoaded, isSignedIn)))
    },
    expected: { ...landsOn('/sign-in'), reads: ['/sign-in: signed out'] },
  },
  guardOfAppRefs,
  {
    title: 'lets a leave guard that calls useAuth() read "signed out"',
    pages: {
      '/': ({ reads }) => defineComponent(() => {
        onBeforeRouteLeave(() => {
          const state = readState()
          reads.push(state)
          return state === 'signed out'
        })
        return () => h('p', 'draft')
      }),
    },
    expected: { reads: ['signed out'] },
  },
  leaveGuardOfPageRefs,
  {
    title: 'lets beforeRouteLeave and beforeRouteEnter read "signed out"',
    pages: {
      '/': ({ reads }) => defineComponent({
        async beforeRouteLeave() {
          reads.push(`leave: ${readState()}`)
          await nextTask()
        },
        render: () => h('p', 'draft'),
      }),
      '/goodbye': ({ reads }) => defineComponent({
        beforeRouteEnter() {
          reads.push(`enter: ${readState()}`)
        },
        render: () => h('p', 'goodbye'),
      }),
    },
    expected: { reads: ['leave: signed out', 'enter: signed out'] },
  },
  {
    title: 'lets a guard read "signed in" while the request is in flight',
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    duringRequest({ router }) { void router.push('/settings') },
    expected: {
      navigations: ['/settings', '/goodbye'],
      pushes: ['/settings', '/goodbye'],
      reads: ['/settings: signed in', '/goodbye: signed out'],
    },
  },
  {
    title: 'lets a guard read "signed in" while the request is in flight, although App.vue never calls useAuth()',
    readsNothing: true,
    install(test) {
      test.router.beforeEach(to => to.path === '/' || checkAccess(test, to, readState()))
    },
    duringRequest({ router }) { void router.push('/settings') },
    expected: {
      navigations: ['/settings', '/goodbye'],
      pushes: ['/settings', '/goodbye'],
      events: ['request', 'response', 'redirect', 'redirect over', 'resolved'],
      lastButton: 'idle',
      reads: ['/settings: signed in', '/goodbye: signed out'],
    },
  },
]
