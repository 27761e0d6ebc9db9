import { isClerkAPIResponseError } from '@clerk/shared/error'
import type { LoadedClerk, SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { nextTick } from 'vue'
import { developmentWarning } from '../development'
import type { ClerkSource } from './clerkSource'
import { repairSession } from './repairSession'

/** What a caller wants. */
export interface SignOutIntent {
  options?: SignOutOptions
  callback?: SignOutCallback
}

export type EndSessionsResult =
  | { status: 'ended' | 'refused' }
  /** `joined`: another call asked for the same first, and it is the one that reports the failure. */
  | { status: 'failed', error: unknown, joined: boolean }

/**
 * Ends sessions: whom the intent names, once, checked, repaired. It never rejects and never calls the intent's callback:
 * when it resolves, the request is over, so a callback that signs out again does not wait for itself.
 */
export type EndSessions = (readIntent: () => SignOutIntent) => Promise<EndSessionsResult>

type Target = string | typeof everybody
type Outcome = { error: unknown } | undefined

const everybody = Symbol('all sessions')

/** Undefined where the intent names a session badly: `undefined` is what `useAuth` gives before Clerk is loaded. */
function targetOf(options: SignOutOptions): Target | undefined {
  if (typeof options === 'object') {
    if (!('sessionId' in options)) return everybody
    if (typeof options.sessionId === 'string' && options.sessionId !== '') return options.sessionId
  }
  const wrong = typeof options === 'object' ? `sessionId is ${JSON.stringify(options.sessionId)}` : `the options are a ${typeof options}`
  developmentWarning(
    `Nobody was signed out, because ${wrong}. Name a session as { sessionId }, or leave it out to sign out of all sessions.`,
  )
  return undefined
}

const signedInSessions = (clerk: LoadedClerk) => clerk.client?.signedInSessions ?? []

function isStillSignedIn(clerk: LoadedClerk, target: Target) {
  const sessions = signedInSessions(clerk)
  return target === everybody ? sessions.length > 0 : sessions.some(session => session.id === target)
}

/** clerk-js takes a network error for success in places (row 19): believe its list of sessions instead. */
function checkEnded(clerk: LoadedClerk, target: Target) {
  if (!isStillSignedIn(clerk, target)) return
  throw new Error('You are still signed in: the request to sign out did not get through. Check the connection and try again.')
}

const isGone = (error: unknown) =>
  isClerkAPIResponseError(error) && error.status === 404 && error.errors[0]?.code === 'resource_not_found'

const redirect = (clerk: LoadedClerk, url: string | undefined) => clerk.navigate(url || clerk.buildAfterSignOutUrl())

async function signOutOfClerk(clerk: LoadedClerk, target: Target, { options, callback }: SignOutIntent) {
  const { redirectUrl } = options ?? {}
  const session = target === everybody ? {} : { sessionId: target }
  if (callback) {
    // clerk-js leaves the redirect to whoever passes a callback (row 11); the real one runs after the check.
    await clerk.signOut(() => {}, session)
  } else if (navigator.onLine !== false) {
    await clerk.signOut(redirectUrl === undefined ? session : { ...session, redirectUrl })
  } else {
    // Offline, clerk-js would show the signed-out page to somebody who is still signed in (row 19).
    await clerk.signOut(async () => {
      checkEnded(clerk, target)
      await redirect(clerk, redirectUrl)
    }, session)
  }
}

async function endSessions(clerk: LoadedClerk, target: Target, intent: SignOutIntent) {
  const signedIn = signedInSessions(clerk)
  const session = signedIn.find(({ id }) => id === target)
  const isUnknown = target !== everybody && !session

  if (isUnknown && signedIn.length > 0) return
  if (isUnknown || !clerk.client?.sessions.length) {
    // Signed out already, perhaps in another tab: clerk-js would do nothing at all (row 1).
    if (!intent.callback) await redirect(clerk, intent.options?.redirectUrl)
    return
  }

  const isCurrent = target === everybody || session?.id === clerk.session?.id || signedIn.length === 1
  try {
    // clerk.signOut can escalate to everybody (row 3), so another account never goes through it.
    if (isCurrent) await signOutOfClerk(clerk, target, intent)
    else await session?.remove()
  } catch (error) {
    if (target === everybody || !isGone(error)) throw error
    await clerk.client.reload().catch(() => {})
    if (clerk.session === undefined) repairSession(clerk, undefined)
    if (isCurrent && !intent.callback) await redirect(clerk, intent.options?.redirectUrl)
    return
  }
  checkEnded(clerk, target)
}

export function createEndSessions(source: ClerkSource): EndSessions {
  const inFlight = new Map<Target, Promise<Outcome>>()
  let needsRepair = false

  /** Calls clerk-js in the caller's own task, unless "all" has to wait for single sessions that are being ended. */
  function start(clerk: LoadedClerk, target: Target, intent: SignOutIntent): Promise<Outcome> {
    const singles = [...inFlight.values()]
    const end = () => endSessions(clerk, target, intent)
    const ending = target === everybody && singles.length > 0 ? Promise.all(singles).then(end) : end()
    const flight = ending.then(() => undefined, error => {
      needsRepair = true
      return { error }
    }).finally(() => {
      inFlight.delete(target)
      if (!needsRepair || inFlight.size > 0) return
      needsRepair = false
      repairSession(clerk, source.lastSettled())
    })
    inFlight.set(target, flight)
    return flight
  }

  return async readIntent => {
    let clerk = source.loaded()
    if (!clerk) {
      try {
        clerk = await source.whenLoaded()
      } catch (error) {
        return { status: 'failed', error, joined: false }
      }
      // The props of the button that was clicked follow the state that has just arrived.
      await nextTick()
      if (source.isDisposed()) return { status: 'refused' }
    }
    const intent = readIntent()
    const target = targetOf(intent.options ?? {})
    if (target === undefined) return { status: 'refused' }
    const running = inFlight.get(target) ?? inFlight.get(everybody)
    const outcome = await (running ?? start(clerk, target, intent))
    return outcome ? { status: 'failed', error: outcome.error, joined: running !== undefined } : { status: 'ended' }
  }
}
