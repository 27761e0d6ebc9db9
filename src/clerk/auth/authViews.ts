import type { HeadlessBrowserClerk, LoadedClerk, Resources } from '@clerk/shared/types'
import { computed, effectScope, shallowRef, watch, type Ref } from 'vue'
import type { ClerkStore } from '../clerkStore'
import { isListed, listedResources, signedInSessions } from './sessions'

type View = Readonly<Ref<Resources | undefined>>
type Clerk = LoadedClerk & Partial<HeadlessBrowserClerk>

/**
 * Clerk's emissions without its transitions, during which clerk-js shows no session: from a sign-out or a switch of sessions until its
 * redirect is over.
 */
export interface AuthViews {
  /** For components: the last settled state, until the transition ends. */
  readonly held: View
  /** For all other readers: what the server has answered. Call `refresh` before each read. */
  readonly latest: View
  /** For a component that is set up after the answer: `latest` until the transition ends, then as `held`. */
  newcomer: () => View
  /** Looks up whether the server has answered the transition, because clerk-js emits nothing then. Returns whether it has. */
  refresh: () => boolean
  dispose: () => void
}

const signedOut = { session: null, user: null, organization: null }

/** What Clerk has and its last settled emission hasn't: the answer of a transition, or an emission that hasn't reached this app yet. */
function answerOf(clerk: Clerk, before: Resources): Resources | undefined {
  const sessions = signedInSessions(clerk)
  if (!sessions) return undefined
  const { session, user = null, organization = null } = clerk
  const next = session === undefined
    ? clerk.__internal_setActiveInProgress && listedResources(sessions, clerk.client.lastActiveSessionId)
    : session?.id !== before.session?.id && { session, user, organization }
  const shown = (next || before).session
  // A slow call may show a session that has ended since.
  if (shown && !isListed(sessions, shown.id)) return { ...before, ...signedOut }
  return next ? { ...before, ...next } : undefined
}

const isSame = (a: Resources | undefined, b: Resources | undefined) =>
  !a === !b && a?.session?.id === b?.session?.id && a?.organization?.id === b?.organization?.id

export function createAuthViews({ loaded, emission, settled }: ClerkStore): AuthViews {
  const answer = shallowRef<Resources>()
  const latest = computed(() => answer.value ?? settled.value)
  let newcomers: { isOver?: boolean, view?: View } | undefined

  function refresh() {
    const clerk = loaded()
    const before = settled.value
    const next = clerk && before && answerOf(clerk, before)
    if (clerk?.session !== undefined && !next && newcomers) {
      newcomers.isOver = true
      newcomers = undefined
    }
    if (!isSame(answer.value, next)) answer.value = next
    return !!next
  }

  function newcomer() {
    const current = newcomers ??= {}
    return current.view ??= computed(() => current.isOver ? settled.value : latest.value)
  }

  const scope = effectScope(true)
  scope.run(() => watch(emission, refresh, { flush: 'sync' }))
  return { held: settled, latest, newcomer, refresh, dispose: () => { scope.stop() } }
}
