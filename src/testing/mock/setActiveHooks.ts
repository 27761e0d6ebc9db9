interface HookedWindow {
  __internal_onBeforeSetActive?: (intent?: 'sign-out') => unknown
  __internal_onAfterSetActive?: (intent?: 'sign-out') => unknown
}

/** Frameworks hang their hooks on the window (@clerk/nextjs its router cache); both engines call them. */
export function callHook(name: keyof HookedWindow, intent?: 'sign-out'): unknown {
  if (typeof window === 'undefined') return
  const hook = (window as HookedWindow)[name]
  if (typeof hook === 'function') return hook(intent)
}

/**
 * Where clerk-js watches whether the page unloads, which ends a sign-out there and then. Here it never does, but it
 * takes as long: what other calls do meanwhile keeps its place.
 */
export async function leavePage(leave: () => Promise<void>) {
  await leave()
}
