import { defineComponent, h, watch } from 'vue'
import type { RouteLocationNormalized, Router } from 'vue-router'
import type { useAuth } from 'vue-clerk'
import type { TestApp } from './situation'
import type { Flag } from './state'

/**
 * Redirects guests from protected pages, and users from the sign-in page, as a route guard does. Records `state`, which
 * is the auth state that the guard has read.
 */
export function checkAccess({ reads }: Pick<TestApp, 'reads'>, to: RouteLocationNormalized, state: string) {
  reads.push(`${to.path}: ${state}`)
  if (to.meta.guest && state === 'signed in') return '/'
  if (to.meta.protected && state === 'signed out') return '/sign-in'
  return true
}

/** Navigates to the sign-in page when `isSignedIn` turns false, as many protected pages do. */
export function leaveWhenSignedOut(router: Pick<Router, 'push'>, isSignedIn: Flag) {
  watch(isSignedIn, isTrue => { if (!isTrue) void router.push('/sign-in') })
}

/** Creates a page that calls `leaveWhenSignedOut()`. The page gets `isSignedIn` from `auth()` in its setup. */
export const watcherPage = (router: Router, auth: () => Pick<ReturnType<typeof useAuth>, 'isSignedIn'>) =>
  defineComponent({
    name: 'WatcherPage',
    setup() {
      leaveWhenSignedOut(router, auth().isSignedIn)
      return () => h('p', 'protected')
    },
  })

/** Resolves to `true` once `flag` is true. A guard that returns this promise then allows the navigation. */
export const whenTrue = (flag: Flag) => new Promise<boolean>(resolve => {
  watch(flag, isTrue => { if (isTrue) resolve(true) }, { immediate: true })
})

/** Waits for the next macrotask. A guard that sends a request waits in a similar way. */
export const nextTask = () => new Promise<void>(resolve => { setTimeout(resolve) })

/** Makes the next navigation to `/goodbye` reject. */
export function failRouter({ router }: Pick<TestApp, 'router'>) {
  router.onError(() => {})
  const stop = router.beforeEach(to => {
    if (to.path !== '/goodbye') return
    stop()
    throw new Error('The guard failed.')
  })
}
