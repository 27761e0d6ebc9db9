interface HookedWindow {
  __internal_onBeforeSetActive?: (intent?: 'sign-out') => unknown
  __internal_onAfterSetActive?: (intent?: 'sign-out') => unknown
}

/** Calls a hook that a framework sets on `window`. @clerk/nextjs uses them to clear its router cache. */
export function callHook(name: keyof HookedWindow, intent?: 'sign-out'): unknown {
  if (typeof window === 'undefined') return
  const hook = (window as HookedWindow)[name]
  if (typeof hook === 'function') return hook(intent)
}

/**
 * Takes as many microtasks as clerk-js, which detects here whether the page unloads. The mock's page never unloads.
 * clerk-js: "Leaving the page skips the last emission"
 */
export async function trackUnload(redirect: () => Promise<void>) {
  await redirect()
}
