import type { LoadedClerk } from '@clerk/shared/types'
import { nextTick } from 'vue'
import type { ClerkStore } from '../clerk/clerkStore'
import { activityOf, trackCall, type Outcome } from './activity'
import { allSessions, type SignOutIntent } from './signOutOptions'
import { recoverSession } from './recovery'
import { requestSignOut } from './request'

/**
 * - `true`: the sessions have ended.
 * - `false`: no request was sent, because the app unmounted before Clerk had loaded.
 * - `joined`: an earlier call with the same target reports the error.
 */
export type SignOutResult = boolean | { error: unknown, joined?: boolean }

/**
 * Ends sessions with one request per target, also across components, apps and copies of this package.
 *
 * It never rejects. It doesn't run the intent's callback, because a callback that signs out again would wait for
 * itself.
 */
export type SignOutCoordinator = (readIntent: () => SignOutIntent) => Promise<SignOutResult>

/**
 * Restores the session after a failed call that `trackCall` didn't count. That is a call before this app had Clerk, or
 * one whose page came from the back/forward cache.
 */
export function recoverLostSession(store: ClerkStore) {
  const clerk = store.loaded()
  if (clerk && !activityOf(clerk).calls) recoverSession(clerk, store.lastSettledResources.value, true)
}

export function createSignOutCoordinator(store: ClerkStore): SignOutCoordinator {
  /**
   * Starts a request in the caller's task, with two exceptions: "all" waits for requests that end single sessions. A
   * session that Clerk has never listed waits for a request that ends all.
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
        // The load changes the state, and the next render may change the props of the clicked button.
        await nextTick()
        if (store.isDisposed()) return false
      }
      const intent = readIntent()
      const { inFlight, seen } = activityOf(clerk)
      const { target } = intent
      // A session that Clerk has never listed may be on another device. A request that ends all sessions of this one
      // doesn't end it.
      const isKnown = target === allSessions || seen.has(target)
      const other = inFlight.get(target) ?? (isKnown ? inFlight.get(allSessions) : undefined)
      const outcome = await (other ?? start(clerk, intent))
      return !outcome || { error: outcome.error, joined: !!other }
    } catch (error) {
      return { error }
    }
  }
}
