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
 * Returns whether an error is a network error of clerk-js. The message of a network error contains the request's URL,
 * with the session's ID and, on a development instance, a token.
 */
const isNetworkError = (error: unknown) => /Network error at "/.test(String(error))

/**
 * `callSignOut` passes a `sessionId` getter to `clerk.signOut`. If the session has already ended, the getter throws
 * this error, and `clerk.signOut` rejects with the error.
 */
const sessionGone = new Error('gone')

/**
 * Returns whether `error` means that the session doesn't exist. Checks the error's fields, because the import of
 * Clerk's error class would add a kilobyte.
 */
function isSessionNotFound(error: unknown) {
  const { status, errors } = (error ?? {}) as Partial<ClerkAPIResponseError>
  return error === sessionGone || (status === 404 && errors?.[0]?.code === 'resource_not_found')
}

/**
 * Calls `clerk.signOut`, and redirects only if the session has ended. While the browser is offline, clerk-js itself
 * would redirect a user who is still signed in (see clerkJsRules.md: "While the browser is offline, clerk-js ignores
 * network errors").
 */
function callSignOut(clerk: CheckedClerk, intent: SignOutIntent) {
  const { target } = intent
  const redirectIfEnded = async () => {
    assertSignedOut(clerk, target)
    await redirectAfterSignOut(clerk, intent)
  }
  return clerk.signOut(redirectIfEnded, {
    // `sessionId` is a getter, because clerk-js waits for the window's hook `__internal_onBeforeSetActive` before it
    // reads the ID. If the session `target` ends during this wait and one other session is left, clerk-js would end the
    // other session (see clerkJsRules.md: "One session left: any ID ends all").
    get sessionId() {
      if (target === allSessions) return undefined
      if (isStillSignedIn(clerk, target)) return target
      throw sessionGone
    },
  })
}

/**
 * Ends one session or all sessions, and checks the result. Calls clerk-js synchronously, unless the list of sessions
 * has to be reloaded first.
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
  // If no other session is left, `target` counts as the current session, because no account will be signed in after the
  // sign-out.
  const isCurrent = target === allSessions || target === shown || sessions.every(({ id }) => id === target)

  if (isEnded(clerk, target)) {
    if (target !== allSessions && !seen.has(target)) {
      throw new SignOutError('unknown_session', `Sign-out refused: this device has no session with the ID that was given.${
        process.env.NODE_ENV !== 'production' ? ' The session may exist on another device. Only Clerk\'s API can end it there.' : ''}`)
    }
    // The sessions of `target` have already ended, in another tab or on the server. `clerk.signOut` wouldn't redirect
    // (see clerkJsRules.md: "Without sessions, nothing happens").
    if (target === allSessions || target === shown || !sessions.length) await redirectAfterSignOut(clerk, intent)
    return
  }

  try {
    // Another account's session ends with `session.remove()`, because `clerk.signOut` may end all sessions (see
    // clerkJsRules.md: "One session left: any ID ends all").
    if (isCurrent) await callSignOut(clerk, intent)
    else await sessions.find(({ id }) => id === target)?.remove()
  } catch (error) {
    // The session may have ended although the call failed. A network error is never rethrown, not even as a cause,
    // because the error's message may contain a token.
    if (isNetworkError(error)) assertSignedOut(clerk, target)
    else if (target !== allSessions && isSessionNotFound(error)) await reloadClient(clerk).catch(() => {})
    else throw error
    // clerk-js hasn't redirected, because `clerk.signOut` failed.
    if (isCurrent) await redirectAfterSignOut(clerk, intent)
    return
  }
  assertSignedOut(clerk, target)
}
