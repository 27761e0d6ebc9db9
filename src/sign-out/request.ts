import type { ClerkAPIResponseError } from '@clerk/shared/error'
import type { HeadlessBrowserClerk, LoadedClerk } from '@clerk/shared/types'
import { isListed, signedInSessions } from '../clerk/sessions'
import type { ClerkActivity } from './activity'
import { allSessions, type SignOutIntent, type SignOutTarget } from './options'
import { SignOutError } from './SignOutError'

type Clerk = LoadedClerk & Partial<HeadlessBrowserClerk> & {
  __internal_environment?: { authConfig: { singleSessionMode: boolean } } | null
}

/** @throws SignOutError `unsupported_clerk` */
function listedSessions(clerk: Clerk) {
  const sessions = signedInSessions(clerk)
  if (sessions) return sessions
  const version = clerk.version ?? 'without a version'
  throw new SignOutError('unsupported_clerk', `Sign-out refused: this Clerk (${version}) has no list of sessions.${
    process.env.NODE_ENV !== 'production' ? ' Nothing could confirm the sign-out. Update @clerk/clerk-js.' : ''}`)
}

function isStillSignedIn(clerk: Clerk, target: SignOutTarget) {
  const sessions = listedSessions(clerk)
  return target === allSessions ? sessions.length > 0 : isListed(sessions, target)
}

function throwStillSignedIn(): never {
  throw new SignOutError('still_signed_in', `You are still signed in: the request to sign out did not get through.${
    process.env.NODE_ENV !== 'production' ? ' Check the connection and try again.' : ''}`)
}

/** Believes Clerk's list of sessions, not its result (clerk-js: "An offline network error counts as success"). */
function assertSignedOut(clerk: Clerk, target: SignOutTarget) {
  if (isStillSignedIn(clerk, target)) throwStillSignedIn()
}

/** Its text has the address of the request, which contains the session's ID and, in development, a token. */
const isNetworkError = (error: unknown) => /Network error at "/.test(String(error))

/** Reads the list of sessions from the server, then emits it: `reload()` emits nothing. */
async function reloadClient(clerk: Clerk) {
  const { client } = clerk
  if (!client.reload) return
  const { sessions } = client
  await client.reload()
  // Without an answer, `reload()` keeps the list that it had (clerk-js: "An offline network error counts as success").
  if (client.sessions === sessions) throwStillSignedIn()
  clerk.updateClient?.(client)
}

/** Thrown by the `sessionId` getter when the session is already gone: clerk-js passes it on. */
const sessionGone = new Error('gone')

/** By its fields: Clerk's errors cross bundles, and its own class check is a kilobyte. */
function isSessionNotFound(error: unknown) {
  const { status, errors } = (error ?? {}) as Partial<ClerkAPIResponseError>
  return error === sessionGone || (status === 404 && errors?.[0]?.code === 'resource_not_found')
}

/** Redirects as clerk-js does: through Clerk's server if the browser would soon forget the client. */
function redirectAfterSignOut(clerk: Clerk, { redirectUrl, callback }: SignOutIntent) {
  // clerk-js: "A callback replaces the redirect". Ours runs later, after the check.
  if (callback) return
  const to = redirectUrl || clerk.buildAfterSignOutUrl()
  const client = clerk.client as LoadedClerk['client'] | undefined
  if (!client?.isEligibleForTouch?.()) return clerk.navigate(to)
  return clerk.navigate(clerk.buildUrlWithAuth(client.buildTouchUrl({ redirectUrl: new URL(to, location.href) })))
}

/** Checks that the session ended before it redirects: clerk-js doesn't. */
function callSignOut(clerk: Clerk, intent: SignOutIntent) {
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
 * Whether the list may lack what another tab did: it doesn't name the target, or it names nothing else, so that clerk-js would end all
 * sessions of this device on the server (clerk-js: "One session left: any ID ends all").
 */
function mayBeOutdated(clerk: Clerk, target: SignOutTarget) {
  const sessions = listedSessions(clerk)
  if (target === allSessions) return !(clerk.client.sessions ?? sessions).length
  const isSingle = clerk.__internal_environment?.authConfig.singleSessionMode
  return !isListed(sessions, target) || (sessions.length === 1 && !isSingle)
}

/**
 * Asks clerk-js to end one session or all, and checks the result. It calls clerk-js in the task of its own caller, unless it has to
 * reload the list of sessions first.
 *
 * @throws SignOutError, or what clerk-js throws
 */
export async function requestSignOut(clerk: Clerk, activity: ClerkActivity, intent: SignOutIntent): Promise<void> {
  const { target } = intent
  const shown = clerk.session?.id
  if (mayBeOutdated(clerk, target)) {
    await reloadClient(clerk).catch((error: unknown) => {
      if (isNetworkError(error)) throwStillSignedIn()
      throw error
    })
  }
  const sessions = listedSessions(clerk)
  const session = sessions.find(({ id }) => id === target)
  // Without other sessions, the target is treated as the current one: nobody stays signed in.
  const isCurrent = target === allSessions || target === shown || sessions.every(({ id }) => id === target)

  if (target !== allSessions && !session) {
    if (!activity.seen.has(target)) {
      throw new SignOutError('unknown_session', `Sign-out refused: this device has no session with the ID that was given.${
        process.env.NODE_ENV !== 'production' ? ' It may be signed in on another device, which only Clerk\'s API can end.' : ''}`)
    }
    // Another tab or the server has ended it.
    if (target === shown || !sessions.length) await redirectAfterSignOut(clerk, intent)
    return
  }
  if (target === allSessions && !(clerk.client.sessions ?? sessions).length) {
    // clerk-js: "Without sessions, nothing happens".
    await redirectAfterSignOut(clerk, intent)
    return
  }

  try {
    // clerk-js can end all sessions in place of one, so that another account never goes through `clerk.signOut`.
    if (isCurrent) await callSignOut(clerk, intent)
    else await session?.remove()
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
