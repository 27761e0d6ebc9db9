import { defineComponent, h, watch } from 'vue'
import { useAuth } from 'vue-clerk'
import { checkAccess } from '../appCode'
import type { Outcome } from '../outcome'
import type { Situation, TestApp } from '../situation'
import { readState } from '../state'

/** Records the end of clerk-js's transition. At this end, clerk-js emits a session of `null`. */
function recordEnd({ clerk, events }: TestApp) {
  clerk.onTrace(entry => { if (entry.type === 'emit' && entry.session === null) events.push('end of the transition') })
}

async function goToGoodbye({ events, router }: TestApp) {
  events.push('callback')
  await router.push('/goodbye')
}

const noRedirect: Partial<Outcome> = { button: ['idle'] }

/**
 * Sign-outs with a callback, which replaces the redirect. clerk-js runs the callback during the transition. This package
 * runs the callback after the transition.
 */
export const callbacks: Situation[] = [
  {
    title: 'runs the watcher of a page before the callback',
    install: recordEnd,
    pages: {
      '/': ({ events, router }) => defineComponent(() => {
        const { isSignedIn } = useAuth()
        watch(isSignedIn, () => {
          events.push('watcher')
          void router.push('/sign-in')
        })
        return () => h('p', 'protected')
      }),
    },
    signOutCallback: goToGoodbye,
    expected: {
      ...noRedirect,
      events: ['request', 'response', 'end of the transition', 'App.vue: signed out', 'watcher', 'callback', 'resolved'],
      navigations: ['/sign-in canceled', '/goodbye'],
      pushes: ['/sign-in', '/goodbye'],
    },
    // The callback's navigation unmounts the page before the page's watcher runs.
    expectedOfOthers: {
      events: ['request', 'response', 'callback', 'end of the transition', 'App.vue: signed out', 'resolved'],
      navigations: ['/goodbye'],
      pushes: ['/goodbye'],
    },
  },
  {
    title: 'lets a guard of the callback’s navigation read "signed out"',
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    signOutCallback: goToGoodbye,
    expected: {
      ...noRedirect,
      events: ['request', 'response', 'App.vue: signed out', 'callback', 'resolved'],
      reads: ['/goodbye: signed out'],
    },
    expectedOfOthers: { events: ['request', 'response', 'callback', 'App.vue: signed out', 'resolved'] },
  },
]
