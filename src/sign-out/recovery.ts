import type { HeadlessBrowserClerk, LoadedClerk, Resources } from '@clerk/shared/types'
import { isListed, signedInSessions } from '../clerk/auth/sessions'
import { reportError } from '../shared/reportError'

type RecoverableClerk = LoadedClerk & Partial<HeadlessBrowserClerk>

/**
 * Makes the session that Clerk shows match its list of sessions, where the two disagree:
 *
 * - After a failed call clerk-js shows no session (clerk-js: "A failed sign-out leaves no session"). The one from `before` returns if
 *   it is still listed.
 * - A slow `setActive` can show a session that has ended since.
 */
export function recoverSession(clerk: RecoverableClerk, before: Partial<Resources> | undefined, hasFailed: boolean) {
  const sessions = signedInSessions(clerk)
  // A switch that began before the app was there isn't counted.
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
    // A listener of the app threw. The caller still needs the result of its own call.
    reportError(error)
  }
}
