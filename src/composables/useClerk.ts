import type { ClerkProxy } from '../clerk/clerkProxy'
import { useClerkContext } from '../context'

/**
 * Returns the app's Clerk: one stable object with reactive data.
 *
 * Methods can be destructured at any time. Until Clerk has loaded:
 *
 * - Data is `undefined`, and `loaded` is `false`.
 * - Methods that return a promise wait until Clerk has loaded.
 * - `addListener`, `on` and `off` work.
 * - All other methods throw.
 *
 * During a sign-out, `session` and `user` are `undefined`, as clerk-js emits them. The refs of `useAuth()` keep their
 * values until the redirect is over. `signOut` is Clerk's own method, without the checks of `useSignOut()`.
 *
 * @throws if `clerkPlugin` isn't installed, or if neither a component's setup nor `app.runWithContext()` calls this.
 *
 * @example
 * ```ts
 * import { useClerk } from 'vue-clerk'
 *
 * const { openUserProfile, redirectToSignIn } = useClerk()
 * ```
 */
export function useClerk(): ClerkProxy {
  const { clerk, hydration } = useClerkContext('useClerk')
  hydration.mounted()
  return clerk
}
