import type { HeadlessBrowserClerk, LoadedClerk, Resources } from '@clerk/shared/types'
import { computed, effectScope, shallowRef, watch, type Ref } from 'vue'
import type { ClerkStore } from '../clerkStore'
import { isListed, listedResources, signedInSessions } from './sessions'

type View = Readonly<Ref<Resources | undefined>>
type Clerk = LoadedClerk & Partial<HeadlessBrowserClerk>

/**
 * Clerk's emissions without its transitions. A transition is a sign-out or a switch of sessions, until its redirect is
 * over. During it, clerk-js has no session.
 */
export interface AuthViews {
  /** For components: the last settled state, until the transition ends. */
  readonly held: View
  /** For all other readers: the state after the server's answer. Call `refresh` before each read. */
  readonly latest: View
  /** For a component that is set up after the answer: `latest` until the transition ends, then `held`. */
  lateSetup: () => View
  /** Checks whether the server has answered, because clerk-js emits nothing at that moment. Returns whether it has. */
  refresh: () => boolean
  dispose: () => void
}

const signedOut = { session: null, user: null, organization: null }

/**
 * Returns Clerk's state if it is newer than its last settled emission. It is the server's answer during a transition,
 * or an emission that hasn't reached this app yet.
 */
function answerOf(clerk: Clerk, before: Resources): Resources | undefined {
  const sessions = signedInSessions(clerk)
  if (!sessions) return undefined
  const { session, user = null, organization = null } = clerk
  const next = session === undefined
    ? clerk.__internal_setActiveInProgress && listedResources(sessions, clerk.client.lastActiveSessionId)
    : session?.id !== before.session?.id && { session, user, organization }
  const shown = (next || before).session
  // A slow `setActive` may select a session after it has ended.
  if (shown && !isListed(sessions, shown.id)) return { ...before, ...signedOut }
  return next ? { ...before, ...next } : undefined
}

const isSame = (a: Resources | undefined, b: Resources | undefined) =>
  !a === !b && a?.session?.id === b?.session?.id && a?.organization?.id === b?.organization?.id

export function createAuthViews({ loaded, emission, lastSettledResources }: ClerkStore): AuthViews {
  const answer = shallowRef<Resources>()
  const latest = computed(() => answer.value ?? lastSettledResources.value)
  /** The view that all components share that are set up in the same transition. */
  let late: { isOver?: boolean, view?: View } | undefined

  function refresh() {
    const clerk = loaded()
    const before = lastSettledResources.value
    const next = clerk && before && answerOf(clerk, before)
    if (clerk?.session !== undefined && !next && late) {
      late.isOver = true
      late = undefined
    }
    if (!isSame(answer.value, next)) answer.value = next
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
