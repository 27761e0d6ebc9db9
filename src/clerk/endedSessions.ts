import type { LoadedClerk, SignedInSessionResource } from '@clerk/shared/types'
import { watch } from 'vue'
import type { ClerkSource } from './clerkSource'
import { hasEndedSession, repairSession } from './repairSession'
import { throwLater } from './throwLater'

const endedOf = new WeakMap<LoadedClerk, Set<string>>()

/** Remembers by their ids the sessions that a sign-out has ended. */
export function rememberEnded(clerk: LoadedClerk, sessions: readonly Pick<SignedInSessionResource, 'id'>[]) {
  const ended = endedOf.get(clerk) ?? new Set()
  endedOf.set(clerk, ended)
  for (const { id } of sessions) ended.add(id)
}

/** A switch of sessions that waits for its answer while its session is signed out puts that one back, however much later. */
export function keepEnded(source: ClerkSource): () => void {
  return watch(source.emission, emission => {
    const clerk = source.loaded()
    if (!clerk || !endedOf.get(clerk)?.has(emission?.session?.id ?? '')) return
    // Not while clerk-js is still telling its listeners.
    void Promise.resolve().then(() => {
      if (hasEndedSession(clerk)) repairSession(clerk, undefined)
    }).catch(throwLater)
  }, { flush: 'sync' })
}
