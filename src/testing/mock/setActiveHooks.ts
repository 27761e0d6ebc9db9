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
 * Waits for the redirect, with as many microtasks as clerk-js. If the redirect unloads the page, clerk-js emits nothing
 * more (see clerkJsRules.md: "Leaving the page skips the last emission"). With the mock, no redirect unloads the page.
 */
export async function trackUnload(redirect: () => Promise<void>) {
  await redirect()
}
