import type { HeadlessBrowserClerk, LoadedClerk, Resources } from '@clerk/shared/types'
import { computed, effectScope, shallowRef, watch, type Ref } from 'vue'
import type { ClerkStore } from '../clerkStore'
import { isListed, listedResources, signedInSessions } from './sessions'

type View = Readonly<Ref<Resources | undefined>>
type Clerk = LoadedClerk & Partial<HeadlessBrowserClerk>

/**
 * Two refs of Clerk's state, `held` and `latest`. The refs differ only during a transition.
 *
 * A transition is a sign-out or a switch of sessions, including the redirect at the end. During a transition, clerk-js
 * sets `session` to `undefined`. `held` then contains the old state, and `latest` contains the new state.
 */
export interface AuthViews {
  /** The state for components. During a transition, `held` contains the state from before the transition. */
  readonly held: View
  /**
   * The state for router guards, stores and other code. During a transition, `latest` contains the new state as soon as
   * the server has responded. Call `refresh` before you read `latest`.
   */
  readonly latest: View
  /**
   * Returns the ref for a component that is set up during a transition, after the server has responded. This ref has
   * the value of `latest` until the transition ends, and the value of `held` afterward.
   */
  lateSetup: () => View
  /**
   * Updates `latest` from Clerk's properties, because clerk-js emits nothing when the server responds. Returns whether
   * Clerk's properties are newer than the last emission outside of a transition.
   */
  refresh: () => boolean
  dispose: () => void
}

const signedOut = { session: null, user: null, organization: null }

/**
 * Returns Clerk's state from the properties of `clerk`, if these properties are newer than `before`. `before` is the
 * last emission outside of a transition. The properties can be newer for two reasons:
 *
 * - During a transition, the server's response changes the properties, but clerk-js emits only after the redirect.
 * - Outside of a transition, clerk-js changes the properties before it calls this app's listener.
 */
function newerState(clerk: Clerk, before: Resources): Resources | undefined {
  const sessions = signedInSessions(clerk)
  if (!sessions) return undefined
  const { session, user = null, organization = null } = clerk
  const next = session === undefined
    ? clerk.__internal_setActiveInProgress && listedResources(sessions, clerk.client.lastActiveSessionId)
    : session?.id !== before.session?.id && { session, user, organization }
  const shown = (next || before).session
  // A slow `setActive` may have selected a session that has already ended.
  if (shown && !isListed(sessions, shown.id)) return { ...before, ...signedOut }
  return next ? { ...before, ...next } : undefined
}

const isSame = (a: Resources | undefined, b: Resources | undefined) =>
  !a === !b && a?.session?.id === b?.session?.id && a?.organization?.id === b?.organization?.id

export function createAuthViews({ loaded, emission, lastSettledResources }: ClerkStore): AuthViews {
  const newer = shallowRef<Resources>()
  const latest = computed(() => newer.value ?? lastSettledResources.value)
  /** The ref that `lateSetup` returns during the current transition, and whether this transition is over. */
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
