import type { LoadedClerk } from '@clerk/shared/types'
import { nextTick } from 'vue'
import type { ClerkStore } from '../clerk/clerkStore'
import { activityOf, trackCall, type Outcome } from './activity'
import { allSessions, type SignOutIntent } from './signOutOptions'
import { recoverSession } from './recovery'
import { requestSignOut } from './request'

/**
 * `true`: the sessions have ended. `false`: nothing was requested, because the app unmounted before Clerk was loaded. `joined`: a call
 * with the same target came first, and reports the failure.
 */
export type SignOutResult = boolean | { error: unknown, joined?: boolean }

/**
 * Ends sessions with one request per target, whichever component, app or copy of this package asks.
 *
 * It never rejects and never runs the intent's callback: a callback that signs out again must not wait for itself.
 */
export type SignOutCoordinator = (readIntent: () => SignOutIntent) => Promise<SignOutResult>

/** Restores a session that was lost before this package saw the call, or on a page that the browser has kept. */
export function recoverLostSession(store: ClerkStore) {
  const clerk = store.loaded()
  if (clerk && !activityOf(clerk).calls) recoverSession(clerk, store.lastSettledResources.value, true)
}

export function createSignOutCoordinator(store: ClerkStore): SignOutCoordinator {
  /**
   * Calls clerk-js in the caller's task, with two exceptions: "all" waits for requests that end single sessions, and a session that Clerk
   * has never listed waits for a request that ends all.
   */
  function start(clerk: LoadedClerk, intent: SignOutIntent): Promise<Outcome> {
    const activity = activityOf(clerk)
    const { inFlight } = activity
    const { target } = intent
    recoverLostSession(store)
    const all = inFlight.get(allSessions)
    const others = target === allSessions ? [...inFlight.values()] : all ? [all] : []
    const request = () => requestSignOut(clerk, activity, intent)
    const outcome = trackCall(clerk, activity, () => others.length ? Promise.all(others).then(request) : request())
      .then(() => undefined, (error: unknown) => ({ error })).finally(() => inFlight.delete(target))
    inFlight.set(target, outcome)
    return outcome
  }

  return async readIntent => {
    try {
      let clerk = store.loaded()
      if (!clerk) {
        clerk = await store.whenLoaded()
        // The props of the clicked button follow the state that has just arrived.
        await nextTick()
        if (store.isDisposed()) return false
      }
      const intent = readIntent()
      const { inFlight, seen } = activityOf(clerk)
      const { target } = intent
      // A session that Clerk has never listed may be on another device, where no request of this one ends it.
      const isKnown = target === allSessions || seen.has(target)
      const other = inFlight.get(target) ?? (isKnown ? inFlight.get(allSessions) : undefined)
      const outcome = await (other ?? start(clerk, intent))
      return !outcome || { error: outcome.error, joined: !!other }
    } catch (error) {
      return { error }
    }
  }
}
