import type { HeadlessBrowserClerk, LoadedClerk, Resources } from '@clerk/shared/types'
import { computed, effectScope, shallowRef, watch, type Ref } from 'vue'
import type { ClerkStore } from '../clerkStore'
import { isListed, listedResources, signedInSessions } from './sessions'

type View = Readonly<Ref<Resources | undefined>>
type Clerk = LoadedClerk & Partial<HeadlessBrowserClerk>

/**
 * Two views of Clerk's state. They hide that clerk-js has no session during a transition.
 *
 * A transition is a sign-out or a switch of sessions. It ends when its redirect is over.
 */
export interface AuthViews {
  /** For components: the state before the transition, until the transition ends. */
  readonly held: View
  /** For other readers: the new state as soon as the server has responded. Call `refresh` before each read. */
  readonly latest: View
  /**
   * For a component that is set up during a transition, after the server's response: `latest` until the transition
   * ends, then `held`.
   */
  lateSetup: () => View
  /**
   * Compares Clerk's own state with the last settled emission: the last state that Clerk emitted outside of a
   * transition. Stores Clerk's own state if it is newer, and returns whether it is newer.
   *
   * clerk-js emits nothing when the server responds, so the views must read Clerk's own state.
   */
  refresh: () => boolean
  dispose: () => void
}

const signedOut = { session: null, user: null, organization: null }

/**
 * Returns Clerk's own state if it is newer than the last settled emission. It can be newer for two reasons. During a
 * transition, the server's response changes Clerk's own state, and Clerk emits the new state only later. At other
 * times, Clerk may have changed its state but not yet called this app's listener.
 */
function newerState(clerk: Clerk, before: Resources): Resources | undefined {
  const sessions = signedInSessions(clerk)
  if (!sessions) return undefined
  const { session, user = null, organization = null } = clerk
  const next = session === undefined
    ? clerk.__internal_setActiveInProgress && listedResources(sessions, clerk.client.lastActiveSessionId)
    : session?.id !== before.session?.id && { session, user, organization }
  const shown = (next || before).session
  // A slow `setActive` may select a session that has already ended.
  if (shown && !isListed(sessions, shown.id)) return { ...before, ...signedOut }
  return next ? { ...before, ...next } : undefined
}

const isSame = (a: Resources | undefined, b: Resources | undefined) =>
  !a === !b && a?.session?.id === b?.session?.id && a?.organization?.id === b?.organization?.id

export function createAuthViews({ loaded, emission, lastSettledResources }: ClerkStore): AuthViews {
  const newer = shallowRef<Resources>()
  const latest = computed(() => newer.value ?? lastSettledResources.value)
  /** The shared view of components that are set up in the current transition, after the server has responded. */
  let late: { isOver?: boolean, view?: View } | undefined

  function refresh() {
    const clerk = loaded()
    const before = lastSettledResources.value
    const next = clerk && before && newerState(clerk, before)
    if (clerk?.session !== undefined && !next && late) {
      late.isOver = true
      late = undefined
    }
    if (!isSame(newer.value, next)) newer.value = next
    return !!next
  }

  function lateSetup() {
    const current = late ??= {}
    return current.view ??= computed(() => current.isOver ? lastSettledResources.value : latest.value)
  }

  const scope = effectScope(true)
  scope.run(() => watch(emission, refresh, { flush: 'sync' }))
  return { held: lastSettledResources, latest, lateSetup, refresh, dispose: () => { scope.stop() } }
}
