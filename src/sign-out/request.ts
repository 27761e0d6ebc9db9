import type { ClerkAPIResponseError } from '@clerk/shared/error'
import type { ClerkActivity } from './activity'
import { allSessions, type SignOutIntent } from './signOutOptions'
import { redirectAfterSignOut } from './redirect'
import {
  assertSignedOut,
  isEnded,
  isStillSignedIn,
  listedSessions,
  mayBeOutdated,
  reloadClient,
  throwStillSignedIn,
  type CheckedClerk,
} from './sessionList'
import { SignOutError } from './SignOutError'

/**
 * Recognizes a network error, whose message contains the URL of the request with the session's ID and, in development,
 * a token.
 */
const isNetworkError = (error: unknown) => /Network error at "/.test(String(error))

/** Thrown by the `sessionId` getter when the session is already gone. clerk-js rejects with it. */
const sessionGone = new Error('gone')

/** Checks the fields, because Clerk's own class check adds a kilobyte. */
function isSessionNotFound(error: unknown) {
  const { status, errors } = (error ?? {}) as Partial<ClerkAPIResponseError>
  return error === sessionGone || (status === 404 && errors?.[0]?.code === 'resource_not_found')
}

/** Calls `clerk.signOut`, and checks that the session ended before it redirects. clerk-js doesn't check. */
function callSignOut(clerk: CheckedClerk, intent: SignOutIntent) {
  const { target } = intent
  const redirectIfEnded = async () => {
    assertSignedOut(clerk, target)
    await redirectAfterSignOut(clerk, intent)
  }
  return clerk.signOut(redirectIfEnded, {
    // A getter, because clerk-js reads it after the app's hook has run. By then the session may have ended, and the ID
    // would end the only session left (clerk-js: "One session left: any ID ends all").
    get sessionId() {
      if (target === allSessions) return undefined
      if (isStillSignedIn(clerk, target)) return target
      throw sessionGone
    },
  })
}

/**
 * Requests the end of one session or all, and checks the result. It calls clerk-js in the caller's task, unless it has
 * to reload the list of sessions first.
 *
 * @throws SignOutError, or the error of clerk-js.
 */
export async function requestSignOut(
  clerk: CheckedClerk,
  { seen }: ClerkActivity,
  intent: SignOutIntent,
): Promise<void> {
  const { target } = intent
  const shown = clerk.session?.id
  if (mayBeOutdated(clerk, target)) {
    await reloadClient(clerk).catch((error: unknown) => {
      if (isNetworkError(error)) throwStillSignedIn()
      throw error
    })
  }
  const sessions = listedSessions(clerk)
  // Without other sessions, the target is treated as the current one, because no account stays signed in.
  const isCurrent = target === allSessions || target === shown || sessions.every(({ id }) => id === target)

  if (isEnded(clerk, target)) {
    if (target !== allSessions && !seen.has(target)) {
      throw new SignOutError('unknown_session', `Sign-out refused: this device has no session with the ID that was given.${
        process.env.NODE_ENV !== 'production' ? ' It may be signed in on another device, which only Clerk\'s API can end.' : ''}`)
    }
    // Another tab or the server has ended it. clerk-js wouldn't redirect (clerk-js: "Without sessions, nothing
    // happens").
    if (target === allSessions || target === shown || !sessions.length) await redirectAfterSignOut(clerk, intent)
    return
  }

  try {
    // `clerk.signOut` may end all sessions in place of one, so another account ends with `session.remove()`.
    if (isCurrent) await callSignOut(clerk, intent)
    else await sessions.find(({ id }) => id === target)?.remove()
  } catch (error) {
    // The session may have ended. A network error is never rethrown, not even as a cause, because consoles print it.
    if (isNetworkError(error)) assertSignedOut(clerk, target)
    else if (target !== allSessions && isSessionNotFound(error)) await reloadClient(clerk).catch(() => {})
    else throw error
    // clerk-js doesn't redirect after an error.
    if (isCurrent) await redirectAfterSignOut(clerk, intent)
    return
  }
  assertSignedOut(clerk, target)
}
