import { checkAccess } from '../appCode'
import { landsOn } from '../outcome'
import type { Situation } from '../situation'
import { readState } from '../state'

/** Sign-outs of one of two sessions, and redirects to addresses other than `/goodbye`. */
export const targets: Situation[] = [
  {
    title: 'lets a guard read "signed out" although another account stays signed in',
    scenario: { sessions: 2 },
    signOutOptions: { sessionId: 'sess_1' },
    afterSignOutUrl: '/sign-in',
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    expected: { ...landsOn('/sign-in'), reads: ['/sign-in: signed out'], sessions: ['sess_2'] },
  },
  {
    title: 'does not redirect after the session of another account has ended',
    scenario: { sessions: 2 },
    signOutOptions: { sessionId: 'sess_2' },
    expected: {
      landing: '/', navigations: [], pushes: [],
      events: ['request', 'response', 'resolved'],
      button: ['idle'],
      lastButton: 'idle',
      sessions: ['sess_1'],
    },
  },
  {
    title: 'redirects to the redirectUrl in the sign-out options',
    signOutOptions: { redirectUrl: '/sign-in' },
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    expected: { ...landsOn('/sign-in'), reads: ['/sign-in: signed out'] },
  },
  {
    // vue-router stops a navigation to the current address before the first guard.
    title: 'runs no guard during a redirect to the current address',
    afterSignOutUrl: '/',
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    expected: { landing: '/', navigations: ['/ duplicated'], pushes: ['/'], reads: [] },
  },
]
