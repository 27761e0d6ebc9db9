import { createPinia, defineStore } from 'pinia'
import { computed, defineComponent, effectScope, h, inject } from 'vue'
import { useAuth } from 'vue-clerk'
import { checkAccess } from '../appCode'
import { landsOn } from '../outcome'
import type { Situation, TestApp } from '../situation'

const useUserStore = defineStore('user', () => {
  const { isLoaded, isSignedIn } = useAuth()
  const isGuest = computed(() => isLoaded.value && !isSignedIn.value)
  return { isLoaded, isSignedIn, isGuest }
})

function storeState() {
  const { isLoaded, isSignedIn } = useUserStore()
  if (!isLoaded) return 'not loaded'
  return isSignedIn ? 'signed in' : 'signed out'
}

const getterState = () => useUserStore().isGuest ? 'signed out' : 'signed in'

/** Creates a composable that shares one state between all calls, like VueUse's `createSharedComposable`. */
function createSharedState() {
  const scope = effectScope(true)
  let state: (() => string) | undefined
  return () => state ??= scope.run(() => {
    const { isSignedIn } = useAuth()
    return () => isSignedIn.value ? 'signed in' : 'signed out'
  })!
}

const installPinia = ({ app }: TestApp) => { app.use(createPinia()) }

/** Adds a guard that calls `state()` only when the user navigates to the sign-in page. */
function guardSignIn(test: TestApp, state: () => string) {
  test.router.beforeEach(to => to.path !== '/sign-in' || checkAccess(test, to, state()))
}

const toSignIn: Pick<Situation, 'afterSignOutUrl' | 'expected'> = {
  afterSignOutUrl: '/sign-in',
  expected: { ...landsOn('/sign-in'), reads: ['/sign-in: signed out'] },
}

const pageThatUses = (use: () => unknown) => defineComponent(() => {
  use()
  return () => h('p', 'protected')
})

/** Guards that read the auth state from a store or a shared composable. The first use of a store creates the store. */
export const stores: Situation[] = [
  {
    ...toSignIn,
    title: 'lets a guard read "signed out" from a store that App.vue creates',
    install: installPinia,
    setupApp(test) {
      useUserStore()
      guardSignIn(test, storeState)
    },
  },
  {
    ...toSignIn,
    title: 'lets a guard read "signed out" from a store that a page creates',
    install(test) {
      installPinia(test)
      guardSignIn(test, storeState)
    },
    pages: { '/': () => pageThatUses(useUserStore) },
  },
  {
    ...toSignIn,
    title: 'lets a guard read "signed out" from a store that the guard creates',
    install(test) {
      installPinia(test)
      guardSignIn(test, storeState)
    },
  },
  {
    ...toSignIn,
    title: 'lets a guard read "signed out" from a store’s getter',
    install: installPinia,
    setupApp(test) {
      useUserStore()
      guardSignIn(test, getterState)
    },
  },
  {
    ...toSignIn,
    title: 'lets a guard read "signed out" from a getter that a page shows',
    install(test) {
      installPinia(test)
      guardSignIn(test, getterState)
    },
    pages: { '/': () => defineComponent(() => () => h('p', useUserStore().isGuest ? 'guest' : 'user')) },
  },
  {
    ...toSignIn,
    title: 'lets a guard read "signed out" from a shared composable whose state a page creates',
    setupApp(test) {
      const useSharedState = createSharedState()
      guardSignIn(test, () => useSharedState()())
      test.app.provide('useSharedState', useSharedState)
    },
    pages: { '/': () => pageThatUses(() => inject<() => unknown>('useSharedState')!()) },
  },
  {
    title: 'lets a guard read "signed in" from a store that the guard creates while the request is in flight',
    install(test) {
      installPinia(test)
      test.router.beforeEach(to => to.path === '/' || checkAccess(test, to, storeState()))
    },
    duringRequest({ router }) { void router.push('/settings') },
    expected: {
      navigations: ['/settings', '/goodbye'],
      pushes: ['/settings', '/goodbye'],
      reads: ['/settings: signed in', '/goodbye: signed out'],
    },
  },
]
