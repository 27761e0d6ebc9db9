import { hasInjectionContext, watch, type Component, type Ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { FactDetails } from '../history/facts'
import type { Copy } from '../page/copies'
import type { Readers } from '../page/readers'
import { errorOfApp } from './uncaught'

export interface RouterSpec {
  /**
   * The guard `waits` awaits `isLoaded`. The guard `guests` redirects signed-in users from `/sign-in` to `/`, and other
   * users from `/` to `/sign-in`. The guard `late` reads the refs of `useAuth()` after 10 ms.
   */
  guard: 'waits' | 'guests' | 'late'
  afterSignOutUrl: Path
}

export const paths = ['/', '/sign-in', '/slow', '/broken'] as const
export type Path = typeof paths[number]

const pause = (milliseconds: number) => new Promise<void>(resolve => { setTimeout(resolve, milliseconds) })

function whenTrue(condition: Ref<boolean>) {
  return new Promise<void>(resolve => {
    const stop = watch(condition, value => { if (value) resolve() }, { immediate: true })
    if (condition.value) stop()
  })
}

/**
 * Creates a vue-router with a guard that calls `useAuth()`. `state.pending` counts the pending navigations. While
 * `state.isBroken` is true, the guard throws when a navigation goes to `/broken`.
 */
export function createGuardedRouter(
  { guard }: RouterSpec,
  { useAuth }: Copy,
  record: (details: FactDetails) => void,
  readers: Readers,
  pages: { Home: Component, Other: Component },
) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: paths.map(path => ({ path, component: path === '/' ? pages.Home : pages.Other })),
  })
  const state = { pending: 0, isBroken: true }

  router.beforeEach(async ({ path }) => {
    // After the app has unmounted, its guards have no injection context, so `useAuth()` would throw.
    if (!hasInjectionContext()) return true
    const auth = useAuth()
    const read = () => {
      const reading = readers.readAtOnce(auth)
      record({ type: 'read', reader: 'guard', reading })
      return reading.session
    }
    if (path === '/broken' && state.isBroken) throw errorOfApp('a guard')
    if (path === '/slow') await pause(30)
    if (guard === 'late') await pause(10)
    if (guard === 'waits') await whenTrue(auth.isLoaded)
    const session = read()
    if (guard !== 'guests' || !auth.isLoaded.value) return true
    if (path === '/sign-in' && session) return '/'
    return path === '/' && !session ? '/sign-in' : true
  })

  async function push(to: string) {
    state.pending++
    try {
      await router.push(to)
    } finally {
      state.pending--
    }
  }

  return { router, push, state }
}

export type GuardedRouter = ReturnType<typeof createGuardedRouter>
