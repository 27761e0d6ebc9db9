import type { LoadedClerk, Resources } from '@clerk/shared/types'
import { markRaw, shallowRef, type ShallowRef } from 'vue'
import { reportError } from '../shared/reportError'
import { loadAgain, loadClerk } from './load/loadClerk'
import type { ClerkPluginOptions, UnloadedClerk } from './load/clerkOptions'

/** The Clerk of one app, and Clerk's emissions. */
export interface ClerkStore {
  /** Returns Clerk, or undefined until Clerk has loaded. The returned value is reactive. */
  loaded: () => LoadedClerk | undefined
  /**
   * Resolves when Clerk has loaded. Rejects if Clerk fails to load. After a failure, the next call loads Clerk again.
   * On a server, every call rejects.
   */
  whenLoaded: () => Promise<LoadedClerk>
  /** Clerk's newest emission. */
  readonly emission: Readonly<ShallowRef<Resources | undefined>>
  /**
   * Clerk's newest emission whose `session` isn't `undefined`. During a sign-out or a switch of sessions, clerk-js
   * emits `undefined` as the session.
   */
  readonly lastSettledResources: Readonly<ShallowRef<Resources | undefined>>
  /** Calls `callback` once, as soon as the Clerk instance exists. The instance may not have loaded yet. */
  onInstance: (callback: (clerk: UnloadedClerk) => void) => void
  dispose: () => void
  isDisposed: () => boolean
}

/** The error message of `whenLoaded` on a server, where waiting for Clerk would block rendering forever. */
const onServer = 'Clerk is never loaded on a server. Call this in the browser: in onMounted, or in a click handler.'

/**
 * Starts to load Clerk. Calls `adopt` with Clerk when Clerk has loaded. `adopt` returns a listener for Clerk's
 * emissions. Calls `onFailure` if the first attempt to load Clerk fails.
 *
 * @throws if {@link loadClerk} refuses the options.
 */
export function createClerkStore(
  options: ClerkPluginOptions,
  onFailure: (error: unknown) => void,
  adopt: (clerk: LoadedClerk) => (resources: Resources) => void,
): ClerkStore {
  const loaded = shallowRef<LoadedClerk>()
  const emission = shallowRef<Resources>()
  const lastSettledResources = shallowRef<Resources>()
  const cleanUps: (() => void)[] = []
  const waitingForInstance: ((clerk: UnloadedClerk) => void)[] = []
  let instance: UnloadedClerk | undefined
  let isDisposed = false

  function useInstance(clerk: UnloadedClerk) {
    instance = markRaw(clerk)
    waitingForInstance.splice(0).forEach(callback => callback(clerk))
  }

  function useLoaded(clerk: LoadedClerk) {
    if (isDisposed) return clerk
    const onEmission = adopt(clerk)
    cleanUps.push(clerk.addListener(next => {
      onEmission(next)
      try {
        if (next.session !== undefined) lastSettledResources.value = next
        emission.value = next
      } catch (error) {
        // An effect of the app has thrown. The error must not reach clerk-js (see clerkJsRules.md: "A throwing
        // listener aborts the sign-out").
        reportError(error)
      }
    }))
    loaded.value = clerk
    return clerk
  }

  const load = loadClerk(options, useInstance)
  let hasFailed = false
  let whenLoaded = load instanceof Promise ? load.then(useLoaded) : Promise.resolve(useLoaded(load))
  whenLoaded.catch(error => {
    hasFailed = true
    if (!isDisposed) onFailure(error)
  })

  function startAgain() {
    hasFailed = false
    whenLoaded = loadAgain(instance, options, useInstance).then(useLoaded)
    // This handler reports no error, because the caller of `whenLoaded` gets the rejection.
    whenLoaded.catch(() => { hasFailed = true })
  }

  return {
    emission,
    lastSettledResources,
    loaded: () => loaded.value,
    whenLoaded: () => {
      if (typeof window === 'undefined') return Promise.reject(new Error(onServer))
      if (hasFailed && !isDisposed) startAgain()
      return whenLoaded
    },
    onInstance: callback => { if (instance) callback(instance); else waitingForInstance.push(callback) },
    isDisposed: () => isDisposed,
    dispose: () => {
      isDisposed = true
      waitingForInstance.length = 0
      cleanUps.splice(0).forEach(cleanUp => cleanUp())
    },
  }
}
