import type { HeadlessBrowserClerk, LoadedClerk, Resources } from '@clerk/shared/types'
import { signedInSessions } from './request'

type RepairableClerk = LoadedClerk & Partial<HeadlessBrowserClerk>

const isListed = (clerk: LoadedClerk, id: string | undefined) =>
  signedInSessions(clerk).some(session => session.id === id)

/** A switch of sessions that was under way puts back one that has ended meanwhile. */
export const hasEndedSession = (clerk: LoadedClerk) => !!clerk.session && !isListed(clerk, clerk.session.id)

/**
 * A sign-out that fails leaves clerk-js without a session for ever: neither signed in nor out (rows 14 and 16), or signed out
 * although it is not (row 19). Puts the session that was `settled` before it back if it is still signed in, else says that
 * there is none, and tells every listener.
 */
export function repairSession(clerk: RepairableClerk, settled: Resources | undefined) {
  const isSignedIn = isListed(clerk, settled?.session?.id)
  const needsNothing = isSignedIn ? clerk.session : clerk.session !== undefined
  if (needsNothing && !hasEndedSession(clerk)) return
  const truth = isSignedIn ? settled : undefined
  clerk.session = truth?.session ?? null
  clerk.user = truth?.user ?? null
  clerk.organization = truth?.organization ?? null
  clerk.updateClient?.(clerk.client)
}
