import type { ClerkOptions } from '@clerk/shared/types'
import type { ResolvedScenario } from '../scenario/scenario'
import type { Trace } from './trace'

/** Turns off cookies, workers, storage, timers, telemetry and the development warning. */
const quiet = {
  unsafe_disableDevelopmentModeConsoleWarning: true,
  telemetry: false,
  touchSession: false,
  polling: false,
  standardBrowser: false,
} satisfies ClerkOptions

/** The caller's options over quiet defaults, with routers that record. The default routers do nothing else. */
export function prepareLoadOptions(
  options: ClerkOptions | undefined,
  world: ResolvedScenario,
  trace: Trace,
): ClerkOptions {
  const given = { routerPush: () => {}, routerReplace: () => {}, ...options }
  return {
    ...quiet,
    ...(world.hasNoCurrentSession && { selectInitialSession: () => null }),
    ...given,
    // Keep an explicit undefined: clerk-js then redirects by window.location.
    // clerk-js: "Other origins bypass the router"
    routerPush: given.routerPush && recordNavigation(given.routerPush, trace),
    routerReplace: given.routerReplace && recordNavigation(given.routerReplace, trace),
  }
}

type Router = NonNullable<ClerkOptions['routerPush']>

const recordNavigation = (router: Router, trace: Trace): Router => (to, metadata) => {
  trace.record({ type: 'navigate', to })
  return router(to, metadata)
}

/**
 * Replaces navigation by `window.location`. The trace records the absolute URL, and the page stays.
 * The event simulates the unload. clerk-js listens to it with `standardBrowser: true` only.
 * clerk-js: "Leaving the page skips the last emission"
 */
export const recordLeaving = (trace: Trace) => (to: URL | string) => {
  trace.record({ type: 'navigate', to: new URL(to, window.location.href).href })
  window.dispatchEvent(new CustomEvent('clerk:beforeunload'))
}

/** A `signOut` whose callback leaves its mark in the trace when it is called. Anything else passes untouched. */
export function recordCallback<SignOut extends (...args: never[]) => Promise<void>>(signOut: SignOut, trace: Trace) {
  return ((first: unknown, ...rest: unknown[]) => {
    const recorded = typeof first !== 'function' ? first : () => {
      trace.record({ type: 'callback' })
      return first()
    }
    return (signOut as unknown as (...args: unknown[]) => Promise<void>)(recorded, ...rest)
  }) as unknown as SignOut
}
