import { checkAccess } from '../appCode'
import { landsOn } from '../outcome'
import type { Situation } from '../situation'
import { readState } from '../state'

/** Sign-outs of one of several sessions, and redirects to an address other than the default. */
export const targets: Situation[] = [
  {
    title: 'lets a guard read "signed out" when another account stays signed in',
    scenario: { sessions: 2 },
    signOutOptions: { sessionId: 'sess_1' },
    afterSignOutUrl: '/sign-in',
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    expected: { ...landsOn('/sign-in'), reads: ['/sign-in: signed out'], sessions: ['sess_2'] },
  },
  {
    title: 'does not redirect when it ends the session of another account',
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
    title: 'lands on the redirectUrl of the call',
    signOutOptions: { redirectUrl: '/sign-in' },
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    expected: { ...landsOn('/sign-in'), reads: ['/sign-in: signed out'] },
  },
  {
    // vue-router ends a navigation to the current address before any guard runs.
    title: 'runs no guard when it redirects to the address that the user is on',
    afterSignOutUrl: '/',
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    expected: { landing: '/', navigations: ['/ duplicated'], pushes: ['/'], reads: [] },
  },
]
