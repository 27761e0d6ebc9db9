import type { ClerkAPIResponseError } from '@clerk/shared/error'
import type { HeadlessBrowserClerk, LoadedClerk, SignOutOptions } from '@clerk/shared/types'
import type { SignOutIntent } from './coordinator'

export const everybody = Symbol('all sessions')

/** A session's id, or all of them. */
export type Target = string | typeof everybody

/** Undefined where the options name a session badly: `undefined` is what `useAuth` gives before Clerk is loaded. */
export function targetOf(options: SignOutOptions = {}): Target | undefined {
  if (typeof options !== 'object' || options === null) return undefined
  if (!('sessionId' in options)) return everybody
  return typeof options.sessionId === 'string' && options.sessionId !== '' ? options.sessionId : undefined
}

export const signedInSessions = (clerk: LoadedClerk) => clerk.client?.signedInSessions ?? []

function isStillSignedIn(clerk: LoadedClerk, target: Target) {
  const sessions = signedInSessions(clerk)
  return target === everybody ? sessions.length > 0 : sessions.some(session => session.id === target)
}

/** clerk-js takes a network error for success in places (row 19): believe its list of sessions instead. */
function checkEnded(clerk: LoadedClerk, target: Target) {
  if (!isStillSignedIn(clerk, target)) return
  throw new Error('You are still signed in: the request to sign out did not get through. Check the connection and try again.')
}

/** clerk-js's own (row 18) names the address that it asked: the session's id is in it, and in development a token. */
const isNetworkError = (error: unknown) => /Network error at "/.test(String(error))

/** Its new list of sessions, also for the listeners: `reload()` tells none. Without an answer the old one stays. */
async function reloadClient(clerk: LoadedClerk & Partial<HeadlessBrowserClerk>) {
  await clerk.client.reload().catch(() => {})
  clerk.updateClient?.(clerk.client)
}

/** What reading the id of a session throws that has ended meanwhile: clerk-js passes it on. */
const endedMeanwhile = new Error('The session has ended meanwhile.')

/** By what it says: Clerk's errors cross bundles, and its own check of their class is a kilobyte. */
function isGone(error: unknown) {
  const { status, errors } = (error ?? {}) as Partial<ClerkAPIResponseError>
  return error === endedMeanwhile || (status === 404 && errors?.[0]?.code === 'resource_not_found')
}

/** As clerk-js itself leaves: by way of Clerk's server where the browser would soon forget the client. */
function leave(clerk: LoadedClerk, { options, callback }: SignOutIntent) {
  // Clerk's rule: a callback takes the redirect's place (row 11). Ours runs after the check, and not here.
  if (callback) return
  const to = options?.redirectUrl || clerk.buildAfterSignOutUrl()
  const client = clerk.client as LoadedClerk['client'] | undefined
  if (!client?.isEligibleForTouch()) return clerk.navigate(to)
  return clerk.navigate(clerk.buildUrlWithAuth(client.buildTouchUrl({ redirectUrl: new URL(to, location.href) })))
}

/** Nobody may land on the signed-out page who is still signed in: clerk-js leaves that to whoever passes a callback. */
function signOutOfClerk(clerk: LoadedClerk, target: Target, intent: SignOutIntent) {
  const leaveIfEnded = async () => {
    checkEnded(clerk, target)
    await leave(clerk, intent)
  }
  return clerk.signOut(leaveIfEnded, {
    // clerk-js reads it once the app's hook is through, and signs out everybody if only one session is left by then,
    // whichever that is (row 3): it must not get beyond this where the session has ended meanwhile.
    get sessionId() {
      if (target === everybody) return undefined
      if (isStillSignedIn(clerk, target)) return target
      throw endedMeanwhile
    },
  })
}

/**
 * Asks clerk-js to end one session or all, and checks what it says. Called in the caller's own task it calls clerk-js there.
 * Resolves to whether clerk-js has come to its end; `false` where the session turned out to be gone although it has not.
 */
export async function askClerkToEnd(clerk: LoadedClerk, target: Target, intent: SignOutIntent): Promise<boolean> {
  const signedIn = signedInSessions(clerk)
  const session = signedIn.find(({ id }) => id === target)
  const isUnknown = target !== everybody && !session

  if (isUnknown && signedIn.length > 0) return true
  if (isUnknown || !clerk.client?.sessions.length) {
    // Signed out already, perhaps in another tab: clerk-js would do nothing at all (row 1).
    await leave(clerk, intent)
    return true
  }

  const isCurrent = target === everybody || session?.id === clerk.session?.id || signedIn.length === 1
  try {
    // clerk.signOut can escalate to everybody (row 3), so another account never goes through it.
    if (isCurrent) await signOutOfClerk(clerk, target, intent)
    else await session?.remove()
  } catch (error) {
    // That one is not passed on, not even as a cause, which consoles print. The session may have ended all the same.
    if (isNetworkError(error)) checkEnded(clerk, target)
    else if (target !== everybody && isGone(error)) await reloadClient(clerk)
    else throw error
    // clerk-js has stopped before it left.
    if (isCurrent) await leave(clerk, intent)
    return false
  }
  checkEnded(clerk, target)
  return true
}
