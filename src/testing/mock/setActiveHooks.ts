interface HookedWindow {
  __internal_onBeforeSetActive?: (intent?: 'sign-out') => unknown
  __internal_onAfterSetActive?: (intent?: 'sign-out') => unknown
}

/**
 * Calls a hook that a framework sets on `window`. For example, @clerk/nextjs clears its router cache in these hooks.
 */
export function callHook(name: keyof HookedWindow, intent?: 'sign-out'): unknown {
  if (typeof window === 'undefined') return
  const hook = (window as HookedWindow)[name]
  if (typeof hook === 'function') return hook(intent)
}

/**
 * Waits for the redirect, with as many microtasks as clerk-js. clerk-js also detects whether the redirect unloads the
 * page. With the mock, no redirect unloads the page. See clerkJsRules.md: "Leaving the page skips the last emission"
 */
export async function trackUnload(redirect: () => Promise<void>) {
  await redirect()
}
