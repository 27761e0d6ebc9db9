import type { HeadlessBrowserClerk, LoadedClerk, Resources } from '@clerk/shared/types'
import { computed, effectScope, shallowRef, watch, type Ref } from 'vue'
import type { ClerkStore } from './clerkStore'
import { isListed, signedInSessions } from './sessions'

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

/** The session that a transition leads to, null for none; undefined as long as the server hasn't answered. */
function answeredSession(clerk: Clerk, before: Resources) {
  const sessions = signedInSessions(clerk)
  if (!sessions) return undefined
  const { lastActiveSessionId } = clerk.client
  const next = clerk.__internal_setActiveInProgress && sessions.find(({ id }) => id === lastActiveSessionId)
  return next || (before.session && !isListed(sessions, before.session.id) ? null : undefined)
}

function answerOf(clerk: Clerk, before: Resources): Resources | undefined {
  const session = answeredSession(clerk, before)
  if (session === undefined) return undefined
  const organization = session?.user?.organizationMemberships
    ?.find(({ organization: { id } }) => id === session.lastActiveOrganizationId)?.organization ?? null
  return { ...before, session, user: session && session.user, organization }
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
    const isInTransition = clerk && before && clerk.session === undefined
    const next = isInTransition ? answerOf(clerk, before) : undefined
    if (!isInTransition && newcomers) {
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
