import { useAuth, useUser } from 'vue-clerk'
import { checkAccess, nextTask, whenTrue } from '../appCode'
import { landsOn } from '../outcome'
import type { Situation } from '../situation'
import { readState, stateOf } from '../state'

const landsOnSignIn = { ...landsOn('/sign-in'), reads: ['/sign-in: signed out'] }

/** Guards that call `useAuth()` or `useUser()` in the guard function. */
export const guards: Situation[] = [
  {
    title: 'finishes although a guard waits for isLoaded',
    install({ router }) {
      router.beforeEach(() => whenTrue(useAuth().isLoaded))
    },
  },
  {
    title: 'finishes although a guard waits for isLoaded and App.vue never calls useAuth()',
    readsNothing: true,
    install({ router }) {
      router.beforeEach(to => to.path === '/' || whenTrue(useAuth().isLoaded))
    },
    expected: { events: ['request', 'response', 'redirect', 'redirect over', 'resolved'], lastButton: 'idle' },
  },
  {
    title: 'lets beforeEach read "signed out" during the redirect',
    afterSignOutUrl: '/sign-in',
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    expected: landsOnSignIn,
  },
  {
    title: 'lets beforeEnter read "signed out" during the redirect',
    afterSignOutUrl: '/sign-in',
    beforeSignIn: test => to => checkAccess(test, to, readState()),
    expected: landsOnSignIn,
  },
  {
    title: 'lets beforeResolve read "signed out" during the redirect',
    afterSignOutUrl: '/sign-in',
    install(test) {
      test.router.beforeResolve(to => checkAccess(test, to, readState()))
    },
    expected: landsOnSignIn,
  },
  {
    title: 'lets a guard read "signed out" after an await',
    afterSignOutUrl: '/sign-in',
    install(test) {
      test.router.beforeEach(async to => {
        const { isLoaded, isSignedIn } = useAuth()
        await nextTask()
        return checkAccess(test, to, stateOf(isLoaded, isSignedIn))
      })
    },
    expected: landsOnSignIn,
  },
  {
    title: 'lets a guard that has waited for isLoaded read "signed out"',
    afterSignOutUrl: '/sign-in',
    install(test) {
      test.router.beforeEach(async to => {
        const { isLoaded, isSignedIn } = useAuth()
        await whenTrue(isLoaded)
        return checkAccess(test, to, stateOf(isLoaded, isSignedIn))
      })
    },
    expected: landsOnSignIn,
  },
  {
    title: 'gives null to a guard that asks for the token',
    afterSignOutUrl: '/sign-in',
    install(test) {
      test.router.beforeEach(async to =>
        checkAccess(test, to, await useAuth().getToken.value() === null ? 'signed out' : 'signed in'))
    },
    expected: landsOnSignIn,
  },
  {
    title: 'gives null to a guard that asks for the user',
    afterSignOutUrl: '/sign-in',
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, useUser().user.value === null ? 'signed out' : 'signed in'))
    },
    expected: landsOnSignIn,
  },
  {
    title: 'lets a guard redirect from a protected page to the sign-in page',
    startsAt: '/goodbye',
    afterSignOutUrl: '/settings',
    install(test) {
      test.router.beforeEach(to => checkAccess(test, to, readState()))
    },
    expected: {
      ...landsOn('/sign-in'), pushes: ['/settings'], reads: ['/settings: signed out', '/sign-in: signed out'],
    },
  },
]
