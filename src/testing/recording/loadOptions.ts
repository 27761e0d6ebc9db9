import type { ClerkOptions } from '@clerk/shared/types'
import type { ResolvedScenario } from '../scenario/scenario'
import type { Trace } from './trace'

/** Options of `load()` that turn off cookies, workers, storage, timers, telemetry and the development warning. */
const quiet = {
  unsafe_disableDevelopmentModeConsoleWarning: true,
  telemetry: false,
  touchSession: false,
  polling: false,
  standardBrowser: false,
} satisfies ClerkOptions

/**
 * Adds the options of `quiet` to the caller's options. Wraps `routerPush` and `routerReplace`, so that the trace
 * records each navigation.
 */
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
    // If the caller sets `routerPush` to undefined, this option stays undefined. clerk-js then redirects with
    // window.location (see clerkJsRules.md: "Other origins bypass the router").
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
 * Creates a function that replaces clerk-js's function for navigations with `window.location`. The created function
 * records the navigation, and doesn't set `window.location`, so the page stays loaded.
 *
 * The event `clerk:beforeunload` simulates that the page unloads. clerk-js listens to this event only with
 * `standardBrowser: true` (see clerkJsRules.md: "Leaving the page skips the last emission").
 */
export const recordWindowNavigation = (trace: Trace) => (to: URL | string) => {
  trace.record({ type: 'navigate', to: new URL(to, window.location.href).href })
  window.dispatchEvent(new CustomEvent('clerk:beforeunload'))
}

/** Wraps `signOut`, so that the trace records when Clerk calls the callback. Other arguments aren't changed. */
export function recordCallback<SignOut extends (...args: never[]) => Promise<void>>(signOut: SignOut, trace: Trace) {
  return ((first: unknown, ...rest: unknown[]) => {
    const recorded = typeof first !== 'function' ? first : () => {
      trace.record({ type: 'callback' })
      return first()
    }
    return (signOut as unknown as (...args: unknown[]) => Promise<void>)(recorded, ...rest)
  }) as unknown as SignOut
}
