import type { HeadlessBrowserClerk, LoadedClerk, Resources, SignOutCallback, SignOutOptions } from '@clerk/shared/types'
import { nextTick } from 'vue'
import { developmentWarning } from '../development'
import type { ClerkSource } from '../clerk/clerkStore'
import { askClerkToEnd, everybody, targetOf, type Target } from './request'
import { rememberEnded } from '../clerk/endedSessions'
import { hasEndedSession, repairSession } from './recovery'
import { throwLater } from '../reportError'

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

type Outcome = { error: unknown } | undefined

/** The sign-outs of one Clerk, whichever of the page's apps asked for them. */
interface Flights {
  readonly running: Map<Target, Promise<Outcome>>
  /** Who was signed in before the newest of them began. */
  settled?: Resources
  needRepair?: boolean
}

const flightsOf = new WeakMap<LoadedClerk, Flights>()

function flights(clerk: LoadedClerk): Flights {
  let known = flightsOf.get(clerk)
  if (!known) flightsOf.set(clerk, known = { running: new Map() })
  return known
}

const isSwitching = (clerk: LoadedClerk & Partial<HeadlessBrowserClerk>) => clerk.__internal_setActiveInProgress

function repair(clerk: LoadedClerk, settled: Resources | undefined) {
  try {
    repairSession(clerk, settled)
  } catch (error) {
    // A listener of the app threw. Whoever waits for the sign-out must hear of that all the same.
    throwLater(error)
  }
}

/** clerk-js that has left the page after a sign-out leaves the session open (row 10), for ever if the user comes back. */
export function settleReturnedPage(source: ClerkSource) {
  const clerk = source.loaded()
  if (clerk && !flightsOf.has(clerk)) repair(clerk, source.lastSettled())
}

export function createEndSessions(source: ClerkSource): EndSessions {
  /** Calls clerk-js in the caller's own task, unless "all" has to wait for single sessions that are being ended. */
  function start(clerk: LoadedClerk, target: Target, intent: SignOutIntent): Promise<Outcome> {
    const all = flights(clerk)
    const singles = [...all.running.values()]
    // Somebody else's sign-out has failed and lost it (rows 14 and 16): clerk-js would not know whose page this is.
    if (singles.length === 0 && clerk.session === undefined && !isSwitching(clerk)) repair(clerk, source.lastSettled())
    all.settled = source.lastSettled()
    const end = () => askClerkToEnd(clerk, target, intent)
    const ending = target === everybody && singles.length > 0 ? Promise.all(singles).then(end) : end()
    const flight = ending.then<Outcome, Outcome>(isSettled => {
      rememberEnded(clerk, target)
      if (!isSettled || hasEndedSession(clerk)) all.needRepair = true
      return undefined
    }, error => {
      all.needRepair = true
      return { error }
    }).finally(() => {
      all.running.delete(target)
      if (all.running.size > 0) return
      // What they knew of before holds the token of the session that has ended.
      flightsOf.delete(clerk)
      if (all.needRepair) repair(clerk, all.settled)
    })
    all.running.set(target, flight)
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
    let intent: SignOutIntent
    try {
      intent = readIntent()
    } catch (error) {
      return { status: 'failed', error, joined: false }
    }
    const target = targetOf(intent.options)
    if (target === undefined) {
      developmentWarning(
        'Nobody was signed out: sessionId, or signOutOptions, is given but names no session. Name one as { sessionId }, or leave it '
        + 'out to sign out of all sessions.',
      )
      return { status: 'refused' }
    }
    const { running } = flights(clerk)
    const other = running.get(target) ?? running.get(everybody)
    const outcome = await (other ?? start(clerk, target, intent))
    return outcome ? { status: 'failed', error: outcome.error, joined: other !== undefined } : { status: 'ended' }
  }
}
