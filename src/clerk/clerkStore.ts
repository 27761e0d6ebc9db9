import type { LoadedClerk, Resources } from '@clerk/shared/types'
import { markRaw, shallowRef, type ShallowRef } from 'vue'
import type { ClerkPluginOptions, UnloadedClerk } from './options'
import { loadAgain, loadClerk } from './loadClerk'
import { throwLater } from '../reportError'

/** Where the app's Clerk comes from: at first nothing, then an instance, then a loaded one and its emissions. */
export interface ClerkSource {
  /** The loaded Clerk, or undefined until then. Reactive. */
  loaded: () => LoadedClerk | undefined
  /** Settles as the load does; asked again after a load that failed, it loads once more. On a server it rejects. */
  whenLoaded: () => Promise<LoadedClerk>
  /** Clerk's newest emission. */
  readonly emission: Readonly<ShallowRef<Resources | undefined>>
  /** The newest emission that wasn't in the middle of something: its session is a session, or null. */
  lastSettled: () => Resources | undefined
  /** Calls back with Clerk as soon as there is an instance, loaded or not. */
  onInstance: (use: (clerk: UnloadedClerk) => void) => void
  dispose: () => void
  isDisposed: () => boolean
}

/** Whoever waits for Clerk there would keep the page from ever being rendered. */
const onServer = 'Clerk is never loaded on a server. Ask in the browser: in onMounted, or at a click.'

/** @throws what {@link loadClerk} finds wrong with the options, at once; a load that fails later goes to `onFailure`. */
export function createClerkSource(options: ClerkPluginOptions, onFailure: (error: unknown) => void): ClerkSource {
  const loaded = shallowRef<LoadedClerk>()
  const emission = shallowRef<Resources>()
  const cleanUps: (() => void)[] = []
  const waitingForInstance: ((clerk: UnloadedClerk) => void)[] = []
  let instance: UnloadedClerk | undefined
  let settled: Resources | undefined
  let isDisposed = false

  function listener(next: Resources) {
    if (next.session !== undefined) settled = next
    try {
      emission.value = next
    } catch (error) {
      // A listener that throws would abort clerk-js in the middle of a sign-out (tests/contract/README.md).
      throwLater(error)
    }
  }

  function useInstance(clerk: UnloadedClerk) {
    instance = markRaw(clerk)
    waitingForInstance.splice(0).forEach(use => use(clerk))
  }

  function useLoaded(clerk: LoadedClerk) {
    if (isDisposed) return clerk
    cleanUps.push(clerk.addListener(listener))
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
    // Whoever asked for it has the failure.
    whenLoaded.catch(() => { hasFailed = true })
  }

  return {
    emission,
    loaded: () => loaded.value,
    whenLoaded: () => {
      if (typeof window === 'undefined') return Promise.reject(new Error(onServer))
      if (hasFailed && !isDisposed) startAgain()
      return whenLoaded
    },
    lastSettled: () => settled,
    onInstance: use => { if (instance) use(instance); else waitingForInstance.push(use) },
    isDisposed: () => isDisposed,
    dispose: () => {
      isDisposed = true
      waitingForInstance.length = 0
      cleanUps.splice(0).forEach(cleanUp => cleanUp())
    },
  }
}
