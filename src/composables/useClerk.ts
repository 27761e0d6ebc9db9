import type { ClerkProxy } from '../clerk/clerkProxy'
import { useClerkContext } from '../context'

/**
 * Returns the app's Clerk: one stable object with reactive data.
 *
 * Methods can be destructured at any time. Until Clerk has loaded, data is `undefined`, methods that return a promise
 * wait, `addListener`, `on` and `off` work, and all other methods throw.
 *
 * During a sign-out, `session` and `user` are `undefined`, as clerk-js emits them. For state that stays, use
 * `useAuth()`. `signOut` is Clerk's own, without the checks of `useSignOut()`.
 *
 * @throws if `clerkPlugin` isn't installed, or outside of a component's setup and `app.runWithContext()`.
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
