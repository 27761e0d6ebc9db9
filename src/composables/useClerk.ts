import type { ClerkProxy } from '../clerk/clerkProxy'
import { useClerkContext } from '../context'

/**
 * Clerk itself: one stable, reactive object. Its methods may be destructured at any time, before Clerk is loaded too.
 *
 * Until Clerk is loaded its data is `undefined`, methods that return a promise wait, `addListener`, `on` and `off` work, and
 * other methods throw an error that says so. `useClerk().signOut` is Clerk's own; `useSignOut()` is the safe one.
 *
 * @throws when clerkPlugin is not installed.
 */
export function useClerk(): ClerkProxy {
  const { clerk, hydration } = useClerkContext('useClerk')
  hydration.mounted()
  return clerk
}
