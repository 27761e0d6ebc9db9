import { hasInjectionContext, watch, type Component, type Ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Happening } from '../history/facts'
import type { Copy } from '../page/copies'
import type { Readers } from '../page/readers'
import { errorOfApp } from './uncaught'

export interface RouterSpec {
  /** `waits`: for `isLoaded`. `guests`: keeps signed-in users from `/sign-in`, and others from `/`. `late`: reads after a while. */
  guard: 'waits' | 'guests' | 'late'
  afterSignOutUrl: Path
}

export const paths = ['/', '/sign-in', '/slow', '/broken'] as const
export type Path = typeof paths[number]

const pause = (milliseconds: number) => new Promise<void>(resolve => { setTimeout(resolve, milliseconds) })

function whenTrue(fact: Ref<boolean>) {
  return new Promise<void>(resolve => {
    const stop = watch(fact, value => { if (value) resolve() }, { immediate: true })
    if (fact.value) stop()
  })
}

/** A vue-router whose guards read the state, and the count of its navigations that haven't settled. */
export function createGuardedRouter(
  { guard }: RouterSpec,
  { useAuth }: Copy,
  record: (happening: Happening) => void,
  readers: Readers,
  pages: { Home: Component, Other: Component },
) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: paths.map(path => ({ path, component: path === '/' ? pages.Home : pages.Other })),
  })
  const state = { underWay: 0, isBroken: true }

  router.beforeEach(async ({ path }) => {
    // The app has unmounted.
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
    state.underWay++
    try {
      await router.push(to)
    } finally {
      state.underWay--
    }
  }

  return { router, push, state }
}

export type GuardedRouter = ReturnType<typeof createGuardedRouter>
