import type { SignOutOptions } from '@clerk/shared/types'
import type { Scenario } from 'vue-clerk/testing'
import { useInApp } from './useInApp'

/**
 * Mounts an app whose root component calls `composable`. `signOut(guard)` signs out and calls `guard` during the
 * redirect, in the app's context, as vue-router calls its guards. `signOut()` resolves with the result of `guard`.
 */
export async function mountGuarded<T>(composable: () => T, scenario?: Scenario) {
  let onRedirect = () => {}
  const routerPush = () => { onRedirect() }
  const mounted = await useInApp(composable, { scenario, options: { routerPush, routerReplace: routerPush } })
  const { app, clerk } = mounted

  async function signOut<R>(guard: () => R, options?: SignOutOptions): Promise<R | undefined> {
    let result: R | undefined
    onRedirect = () => { result = app.runWithContext(guard) }
    await clerk.signOut(options)
    return result
  }

  return { ...mounted, signOut }
}
