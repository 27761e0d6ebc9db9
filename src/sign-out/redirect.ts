import type { LoadedClerk } from '@clerk/shared/types'
import type { SignOutIntent } from './signOutOptions'

/**
 * Redirects as clerk-js does. If Clerk's client expires soon in this browser, redirects through Clerk's server, which
 * renews the client.
 */
export function redirectAfterSignOut(clerk: LoadedClerk, { redirectUrl, callback }: SignOutIntent) {
  // A callback replaces the redirect (see clerkJsRules.md: "A callback replaces the redirect"). `SignOutOperation` runs
  // the callback when the sessions have ended.
  if (callback) return
  const to = redirectUrl || clerk.buildAfterSignOutUrl()
  const client = clerk.client as LoadedClerk['client'] | undefined
  if (!client?.isEligibleForTouch?.()) return clerk.navigate(to)
  return clerk.navigate(clerk.buildUrlWithAuth(client.buildTouchUrl({ redirectUrl: new URL(to, location.href) })))
}
