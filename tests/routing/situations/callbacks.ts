import { defineComponent, h, watch } from 'vue'
import { useAuth } from 'vue-clerk'
import { checkAccess } from '../appCode'
import type { Outcome } from '../outcome'
import type { Situation, TestApp } from '../situation'
import { readState } from '../state'

/** Records the event "Clerk emits null" when clerk-js emits the session `null`. */
function recordNullEmission({ clerk, events }: TestApp) {
  clerk.onTrace(entry => { if (entry.type === 'emit' && entry.session === null) events.push('Clerk emits null') })
}

async function goToGoodbye({ events, router }: TestApp) {
  events.push('callback')
  await router.push('/goodbye')
}

const noRedirect: Partial<Outcome> = { button: ['idle'] }

/**
 * Sign-outs with `signOutCallback`, which replaces the redirect. If an app calls clerk-js directly, `signOutCallback`
 * runs before components read "signed out". With this package, components read "signed out" before `signOutCallback`
 * runs.
 */
export const callbacks: Situation[] = [
  {
    title: 'shows the page that signOutCallback opens, although a watcher of the old page navigates',
    install: recordNullEmission,
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
      events: ['request', 'response', 'Clerk emits null', 'App.vue: signed out', 'watcher', 'callback', 'resolved'],
      navigations: ['/sign-in canceled', '/goodbye'],
      pushes: ['/sign-in', '/goodbye'],
    },
    // clerk-js calls `signOutCallback` before it emits `null`. The navigation by `signOutCallback` unmounts the old
    // page, so the watcher of the old page never runs.
    expectedOfOthers: {
      events: ['request', 'response', 'callback', 'Clerk emits null', 'App.vue: signed out', 'resolved'],
      navigations: ['/goodbye'],
      pushes: ['/goodbye'],
    },
  },
  {
    title: 'lets a guard read "signed out" when signOutCallback navigates',
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
