import type { Ref } from 'vue'
import type { Copy } from './copies'

export const conditions = [
  'auth.isLoaded', 'auth.isSignedIn', 'auth.sessionId', 'auth.userId',
  'user.isLoaded', 'user.isSignedIn', 'user.user', 'session.isLoaded', 'session.session',
] as const

/** A ref of a composable that a template may read in a `v-if`. */
export type Condition = typeof conditions[number]

/**
 * Returns the refs of `useAuth()`, and a function that evaluates a condition. Call `useAuthRefs()` in a component's
 * setup.
 */
export function useAuthRefs({ useAuth, useUser, useSession }: Copy) {
  const auth = useAuth()
  const composables: Record<string, object> = { auth, user: useUser(), session: useSession() }
  return {
    auth,
    holds(condition: Condition | undefined) {
      if (!condition) return true
      const [composable, name] = condition.split('.') as [string, string]
      return !!(composables[composable] as Record<string, Ref<unknown>>)[name]!.value
    },
  }
}

export type AuthRefs = ReturnType<typeof useAuthRefs>
