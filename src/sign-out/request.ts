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

/** Its text has the address of the request, which contains the session's ID and, in development, a token. */
const isNetworkError = (error: unknown) => /Network error at "/.test(String(error))

/** Thrown by the `sessionId` getter when the session is already gone: clerk-js passes it on. */
const sessionGone = new Error('gone')

/** By its fields: Clerk's errors cross bundles, and its own class check is a kilobyte. */
function isSessionNotFound(error: unknown) {
  const { status, errors } = (error ?? {}) as Partial<ClerkAPIResponseError>
  return error === sessionGone || (status === 404 && errors?.[0]?.code === 'resource_not_found')
}

/** Checks that the session ended before it redirects: clerk-js doesn't. */
function callSignOut(clerk: CheckedClerk, intent: SignOutIntent) {
  const { target } = intent
  const redirectIfEnded = async () => {
    assertSignedOut(clerk, target)
    await redirectAfterSignOut(clerk, intent)
  }
  return clerk.signOut(redirectIfEnded, {
    // clerk-js reads it after the app's hook has run. The session may have ended by then, and another one may be the last
    // (clerk-js: "One session left: any ID ends all").
    get sessionId() {
      if (target === allSessions) return undefined
      if (isStillSignedIn(clerk, target)) return target
      throw sessionGone
    },
  })
}

/**
 * Asks clerk-js to end one session or all, and checks the result. It calls clerk-js in the task of its own caller, unless it has to
 * reload the list of sessions first.
 *
 * @throws SignOutError, or what clerk-js throws
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
  // Without other sessions, the target is treated as the current one: no account stays signed in.
  const isCurrent = target === allSessions || target === shown || sessions.every(({ id }) => id === target)

  if (isEnded(clerk, target)) {
    if (target !== allSessions && !seen.has(target)) {
      throw new SignOutError('unknown_session', `Sign-out refused: this device has no session with the ID that was given.${
        process.env.NODE_ENV !== 'production' ? ' It may be signed in on another device, which only Clerk\'s API can end.' : ''}`)
    }
    // Another tab or the server has ended it. clerk-js: "Without sessions, nothing happens".
    if (target === allSessions || target === shown || !sessions.length) await redirectAfterSignOut(clerk, intent)
    return
  }

  try {
    // clerk-js can end all sessions in place of one, so that another account never goes through `clerk.signOut`.
    if (isCurrent) await callSignOut(clerk, intent)
    else await sessions.find(({ id }) => id === target)?.remove()
  } catch (error) {
    // A network error isn't passed on, not even as a cause: consoles print it. The session may have ended.
    if (isNetworkError(error)) assertSignedOut(clerk, target)
    else if (target !== allSessions && isSessionNotFound(error)) await reloadClient(clerk).catch(() => {})
    else throw error
    // clerk-js has stopped before the redirect.
    if (isCurrent) await redirectAfterSignOut(clerk, intent)
    return
  }
  assertSignedOut(clerk, target)
}
