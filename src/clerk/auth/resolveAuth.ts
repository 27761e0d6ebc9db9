import type { PendingSessionOptions } from '@clerk/shared/types'
import { computed } from 'vue'
import type { AuthRefs } from './authRefs'
import type { AuthState } from './authState'
import { readIdentity, type Identity } from './identity'

const authValues = ['userId', 'sessionId', 'sessionClaims', 'actor', 'orgId', 'orgRole', 'orgSlug'] as const

/**
 * Computes the values of `useAuth()` from `identity`, the session, user and organization that clerk-js has emitted.
 * Returns undefined if the session's token hasn't arrived yet. A test compares the result with the result of
 * `resolveAuthState` in `@clerk/shared`.
 */
function resolveAuth(identity: Identity, treatPendingAsSignedOut: boolean): Record<string, unknown> | undefined {
  const { session, user, userId, sessionId, sessionStatus, sessionClaims, orgId, orgRole } = identity
  const isSignedOut = (session === null && user === null) || (treatPendingAsSignedOut && sessionStatus === 'pending')
  const isSignedIn = !isSignedOut && !!(userId && sessionId && sessionClaims && (!orgId || orgRole))
  if (!isSignedOut && !isSignedIn && session !== undefined) return undefined
  const isLoaded = isSignedOut || isSignedIn
  const values: Record<string, unknown> = {
    isLoaded,
    isSignedIn: isLoaded ? isSignedIn : undefined,
    has: (params: never) => isSignedIn && session!.checkAuthorization(params),
  }
  for (const name of authValues) values[name] = isSignedIn ? identity[name] || null : isSignedOut ? null : undefined
  return values
}

/** Returns the computed refs of `useAuth()`. */
export function authRefsOf(
  state: AuthState,
  { treatPendingAsSignedOut = true }: PendingSessionOptions = {},
): AuthRefs {
  return state.share(`auth ${treatPendingAsSignedOut}`, ({ identity, functions, toRef }) => {
    const resolve = (from: Identity) => resolveAuth(from, treatPendingAsSignedOut)
    // While a session has no token, `values` keeps the previous values, so that `isLoaded` stays true.
    const values = computed<Record<string, unknown>>(previous =>
      resolve(identity.value) ?? previous ?? resolve(readIdentity())!)
    const names = ['isLoaded', 'isSignedIn', 'has', ...authValues]
    return {
      ...Object.fromEntries(names.map(name => [name, toRef(() => values.value[name])])),
      getToken: computed(() => functions.getToken),
      signOut: computed(() => functions.signOut),
    } as unknown as AuthRefs
  })
}
