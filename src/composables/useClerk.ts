import type { ClerkProxy } from '../clerk/clerkProxy'
import { useClerkContext } from '../context'

/**
 * Returns the app's Clerk as one object with reactive properties.
 *
 * Methods can be destructured at any time. Until Clerk has loaded:
 *
 * - Properties are `undefined`, and `loaded` is `false`.
 * - Methods that return a promise wait until Clerk has loaded.
 * - `addListener`, `on` and `off` take effect as soon as the Clerk instance exists.
 * - All other methods throw.
 *
 * During a sign-out, clerk-js sets `session` and `user` to `undefined`. In a component, the refs of `useAuth()` keep
 * their values until the redirect is over. `signOut` is the method of clerk-js, without the checks of `useSignOut()`.
 *
 * @throws if `clerkPlugin` isn't installed. Also throws outside of a component's setup and of `app.runWithContext()`.
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
