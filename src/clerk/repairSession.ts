import type { HeadlessBrowserClerk, LoadedClerk, Resources } from '@clerk/shared/types'

/**
 * A sign-out that fails leaves clerk-js without a session for ever, neither signed in nor out (rows 14 and 16). Puts the
 * session of `settled` back if it is still signed in, else says that nobody is, and tells every listener.
 */
export function repairSession(clerk: LoadedClerk & Partial<HeadlessBrowserClerk>, settled: Resources | undefined) {
  if (clerk.session !== undefined) return
  const isSignedIn = clerk.client.signedInSessions.some(({ id }) => id === settled?.session?.id)
  const truth = isSignedIn ? settled : undefined
  clerk.session = truth?.session ?? null
  clerk.user = truth?.user ?? null
  clerk.organization = truth?.organization ?? null
  clerk.updateClient?.(clerk.client)
}
