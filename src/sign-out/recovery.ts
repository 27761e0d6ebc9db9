import type { HeadlessBrowserClerk, LoadedClerk, Resources } from '@clerk/shared/types'
import { isListed, signedInSessions } from '../clerk/auth/sessions'
import { reportError } from '../shared/reportError'

type RecoverableClerk = LoadedClerk & Partial<HeadlessBrowserClerk>

/**
 * Corrects Clerk's session in two cases:
 *
 * - A sign-out or a switch of sessions has failed and left no session (see clerkJsRules.md: "A failed sign-out leaves
 *   no session"). The session of `before` is restored if Clerk still lists this session. Otherwise, Clerk's session
 *   becomes `null`.
 * - A slow `setActive` has selected a session that had already ended. Clerk's session becomes `null`.
 */
export function recoverSession(clerk: RecoverableClerk, before: Partial<Resources> | undefined, hasFailed: boolean) {
  const sessions = signedInSessions(clerk)
  // Changes nothing while `setActive` switches sessions. `trackCall` calls this function after the last call in flight,
  // but doesn't count a `setActive` call that began before `activityOf` wrapped `setActive`.
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
    // A listener of the app has thrown. The listener's error must not replace the result of the caller's sign-out.
    reportError(error)
  }
}
