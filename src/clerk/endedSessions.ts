import type { LoadedClerk } from '@clerk/shared/types'
import { watch } from 'vue'
import type { ClerkSource } from './clerkStore'
import { everybody, type Target } from '../sign-out/request'
import { hasEndedSession, repairSession } from '../sign-out/recovery'

const endedOf = new WeakMap<LoadedClerk, Set<Target>>()

/** Remembers whom a sign-out has ended: a session by its id, or all. */
export function rememberEnded(clerk: LoadedClerk, target: Target) {
  endedOf.set(clerk, (endedOf.get(clerk) ?? new Set()).add(target))
}

/** A switch of sessions that waits for its answer while its session is signed out puts that one back, however much later. */
export function keepEnded(source: ClerkSource): () => void {
  return watch(source.emission, () => {
    const clerk = source.loaded()
    const ended = clerk && endedOf.get(clerk)
    if (!ended || !hasEndedSession(clerk)) return
    if (ended.has(everybody) || ended.has(clerk.session!.id)) repairSession(clerk, undefined)
  })
}
