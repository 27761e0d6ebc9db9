import type { LoadedClerk } from '@clerk/shared/types'
import { nextTick } from 'vue'
import type { ClerkStore } from '../clerk/clerkStore'
import { activityOf, trackCall, type Outcome } from './activity'
import { allSessions, type SignOutIntent } from './signOutOptions'
import { recoverSession } from './recovery'
import { requestSignOut } from './request'

/**
 * The result of a request that ends sessions:
 *
 * - `true`: the sessions have ended.
 * - `false`: no request was sent, because the app unmounted before Clerk had loaded.
 * - An object: the request failed. `joined` is true if an earlier call sent the request and reports the error.
 */
export type SignOutResult = boolean | { error: unknown, joined?: boolean }

/**
 * Ends one session or all sessions. Several components, apps or copies of this package that end the same session share
 * one request.
 *
 * The returned promise never rejects. This function doesn't run the caller's callback. Otherwise, the request in flight
 * would wait for the callback, and a callback that signs out again would wait for the request.
 */
export type SignOutCoordinator = (readIntent: () => SignOutIntent) => Promise<SignOutResult>

/**
 * Restores the session after a failed call of `signOut` or `setActive` that `trackCall` didn't count. The call may have
 * started before `activityOf` wrapped Clerk's methods. Or the browser interrupted the call when the page entered the
 * back/forward cache.
 */
export function recoverLostSession(store: ClerkStore) {
  const clerk = store.loaded()
  if (clerk && !activityOf(clerk).calls) recoverSession(clerk, store.lastSettledResources.value, true)
}

export function createSignOutCoordinator(store: ClerkStore): SignOutCoordinator {
  /**
   * Starts a request. A request that ends all sessions first waits for all other requests in flight. A request that
   * ends one session first waits if a request that ends all sessions is in flight. If the new request needn't wait,
   * this function calls clerk-js synchronously.
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
        // Waits for the next rendering. Clerk has just loaded, so the rendering may change the props of the clicked
        // button.
        await nextTick()
        if (store.isDisposed()) return false
      }
      const intent = readIntent()
      const { inFlight, seen } = activityOf(clerk)
      const { target } = intent
      // A session that Clerk has never listed may exist on another device. A request that ends all sessions of this
      // device doesn't end that session, so the caller doesn't share that request.
      const isKnown = target === allSessions || seen.has(target)
      const other = inFlight.get(target) ?? (isKnown ? inFlight.get(allSessions) : undefined)
      const outcome = await (other ?? start(clerk, intent))
      return !outcome || { error: outcome.error, joined: !!other }
    } catch (error) {
      return { error }
    }
  }
}
