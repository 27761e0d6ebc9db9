import type { LoadedClerk, Resources } from '@clerk/shared/types'
import { markRaw, shallowRef, type ShallowRef } from 'vue'
import { reportError } from '../shared/reportError'
import { loadAgain, loadClerk } from './load/loadClerk'
import type { ClerkPluginOptions, UnloadedClerk } from './load/clerkOptions'

/** The Clerk of one app: at first nothing, then an instance, then a loaded one and its emissions. */
export interface ClerkStore {
  /** The loaded Clerk, or undefined until then. Reactive. */
  loaded: () => LoadedClerk | undefined
  /** Settles as the load does. After a failed load, it loads again. Rejects on a server. */
  whenLoaded: () => Promise<LoadedClerk>
  /** Clerk's newest emission. */
  readonly emission: Readonly<ShallowRef<Resources | undefined>>
  /**
   * Clerk's newest settled emission: its session is a session, or null. During a sign-out or a switch of sessions, which is a transition,
   * clerk-js emits `undefined`.
   */
  readonly settled: Readonly<ShallowRef<Resources | undefined>>
  /** Calls back with Clerk as soon as there is an instance, loaded or not. */
  onInstance: (use: (clerk: UnloadedClerk) => void) => void
  dispose: () => void
  isDisposed: () => boolean
}

/** Waiting for Clerk would block server-side rendering forever. */
const onServer = 'Clerk is never loaded on a server. Call this in the browser: in onMounted, or in a click handler.'

/**
 * `adopt` is called once with the loaded Clerk, and returns a listener for its emissions.
 *
 * @throws what {@link loadClerk} finds wrong with the options, at once. A load that fails later calls `onFailure`.
 */
export function createClerkStore(
  options: ClerkPluginOptions,
  onFailure: (error: unknown) => void,
  adopt: (clerk: LoadedClerk) => (resources: Resources) => void,
): ClerkStore {
  const loaded = shallowRef<LoadedClerk>()
  const emission = shallowRef<Resources>()
  const settled = shallowRef<Resources>()
  const cleanUps: (() => void)[] = []
  const waitingForInstance: ((clerk: UnloadedClerk) => void)[] = []
  let instance: UnloadedClerk | undefined
  let isDisposed = false

  function useInstance(clerk: UnloadedClerk) {
    instance = markRaw(clerk)
    waitingForInstance.splice(0).forEach(use => use(clerk))
  }

  function useLoaded(clerk: LoadedClerk) {
    if (isDisposed) return clerk
    const onEmission = adopt(clerk)
    cleanUps.push(clerk.addListener(next => {
      onEmission(next)
      try {
        if (next.session !== undefined) settled.value = next
        emission.value = next
      } catch (error) {
        // clerk-js: "A throwing listener aborts the sign-out".
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
    // The caller has the failure.
    whenLoaded.catch(() => { hasFailed = true })
  }

  return {
    emission,
    settled,
    loaded: () => loaded.value,
    whenLoaded: () => {
      if (typeof window === 'undefined') return Promise.reject(new Error(onServer))
      if (hasFailed && !isDisposed) startAgain()
      return whenLoaded
    },
    onInstance: use => { if (instance) use(instance); else waitingForInstance.push(use) },
    isDisposed: () => isDisposed,
    dispose: () => {
      isDisposed = true
      waitingForInstance.length = 0
      cleanUps.splice(0).forEach(cleanUp => cleanUp())
    },
  }
}
