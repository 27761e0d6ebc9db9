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

/** Returns the caller's options over the quiet defaults, with routers that record. By default, the page stays. */
export function prepareLoadOptions(
  options: ClerkOptions | undefined,
  scenario: ResolvedScenario,
  trace: Trace,
): ClerkOptions {
  const given = { routerPush: () => {}, routerReplace: () => {}, ...options }
  return {
    ...quiet,
    ...(scenario.hasNoCurrentSession && { selectInitialSession: () => null }),
    ...given,
    // Keeps an explicit undefined, with which clerk-js redirects by window.location.
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
export const recordWindowNavigation = (trace: Trace) => (to: URL | string) => {
  trace.record({ type: 'navigate', to: new URL(to, window.location.href).href })
  window.dispatchEvent(new CustomEvent('clerk:beforeunload'))
}

/** Wraps `signOut` so that the trace records the call of a callback. Other arguments pass unchanged. */
export function recordCallback<SignOut extends (...args: never[]) => Promise<void>>(signOut: SignOut, trace: Trace) {
  return ((first: unknown, ...rest: unknown[]) => {
    const recorded = typeof first !== 'function' ? first : () => {
      trace.record({ type: 'callback' })
      return first()
    }
    return (signOut as unknown as (...args: unknown[]) => Promise<void>)(recorded, ...rest)
  }) as unknown as SignOut
}
