import type { HeadlessBrowserClerk, LoadedClerk, Resources } from '@clerk/shared/types'
import { isListed, signedInSessions } from '../clerk/auth/sessions'
import { reportError } from '../shared/reportError'

type RecoverableClerk = LoadedClerk & Partial<HeadlessBrowserClerk>

/**
 * Sets Clerk's session to one that its list of sessions contains, or to `null`:
 *
 * - After a failed call, clerk-js has no session (clerk-js: "A failed sign-out leaves no session"). The session of
 *   `before` is restored if Clerk still lists it.
 * - A slow `setActive` may select a session after it has ended.
 */
export function recoverSession(clerk: RecoverableClerk, before: Partial<Resources> | undefined, hasFailed: boolean) {
  const sessions = signedInSessions(clerk)
  // A switch that began before this app had Clerk isn't counted.
  if (!sessions || clerk.__internal_setActiveInProgress) return
  const { session } = clerk
  const wasListed = before?.session && isListed(sessions, before.session.id)
  const restored = !session && hasFailed && wasListed ? before : undefined
  const isRight = session ? isListed(sessions, session.id) : session === null || !hasFailed
  if (isRight && !restored) return
  clerk.session = restored?.session ?? null
  clerk.user = restored?.user ?? null
  clerk.organization = restored?.organization ?? null
  try {
    clerk.updateClient?.(clerk.client)
  } catch (error) {
    // A listener of the app threw. It must not replace the result of the caller's sign-out.
    reportError(error)
  }
}
