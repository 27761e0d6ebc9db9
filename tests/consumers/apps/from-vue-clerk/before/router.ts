import { watch } from 'vue'
import { useAuth } from 'vue-clerk'
import { createRouter, createWebHistory } from 'vue-router'
import AccountPage from './pages/AccountPage.vue'
import GoodbyePage from './pages/GoodbyePage.vue'
import HomePage from './pages/HomePage.vue'
import MembersPage from './pages/MembersPage.vue'
import SignInPage from './pages/SignInPage.vue'

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes: [
    { path: '/', component: HomePage },
    { path: '/account', component: AccountPage, meta: { needsUser: true } },
    { path: '/members', component: MembersPage, meta: { needsUser: true, role: 'org:admin' } },
    { path: '/sign-in', component: SignInPage },
    { path: '/goodbye', component: GoodbyePage },
  ],
})

// `isLoaded` turns false during a sign-out. Only the first navigation waits, so that a sign-out never waits for itself.
let firstLoad: Promise<void> | undefined

router.beforeEach(async ({ meta: { needsUser, role } }) => {
  if (!needsUser) return true
  const { isLoaded, isSignedIn, has } = useAuth()
  await (firstLoad ??= new Promise(resolve => {
    watch(isLoaded, loaded => { if (loaded) resolve() }, { immediate: true })
  }))
  if (!isSignedIn.value) return '/sign-in'
  return !role || has.value?.({ role }) ? true : '/account'
})

declare module 'vue-router' {
  interface RouteMeta {
    /** Redirects guests to the sign-in page. */
    needsUser?: boolean
    /** Redirects users without this role to the account page. */
    role?: string
  }
}
