import type { GetToken, PendingSessionOptions, Resources, SetActive, SignOut } from '@clerk/shared/types'
import { computed, type ComputedRef, type Ref } from 'vue'
import type { AuthRefs, SessionListRefs, SessionRefs, UserRefs } from './authRefs'

/** Functions that an app may call at any time, because each function waits until Clerk has loaded. */
export interface AuthFunctions {
  getToken: GetToken
  signOut: SignOut
  setActive: SetActive
}

export interface AuthState {
  auth: (options?: PendingSessionOptions) => AuthRefs
  session: (options?: PendingSessionOptions) => SessionRefs
  readonly user: UserRefs
  readonly sessionList: SessionListRefs
  readonly functions: AuthFunctions
  /**
   * Re-evaluates all cached refs. Otherwise, a ref that no code reads would keep an ended session and the session's
   * token.
   */
  renew: () => void
}

/** Returns the values of an emission that describe the user, the session and the active organization. */
function readIdentity({ session, user, organization }: Partial<Resources> = {}) {
  const membership = user?.organizationMemberships?.find(({ organization: { id } }) => id === organization?.id)
  return {
    session,
    user,
    userId: user?.id,
    sessionId: session?.id,
    sessionStatus: session?.status,
    sessionClaims: session?.lastActiveToken?.jwt?.claims,
    factorVerificationAge: session?.factorVerificationAge,
    actor: session?.actor,
    orgId: organization?.id,
    orgRole: membership?.role,
    orgPermissions: membership?.permissions,
    orgSlug: organization?.slug,
  }
}

type Identity = ReturnType<typeof readIdentity>

function isUnchanged(previous: Identity, next: Identity) {
  return (Object.keys(next) as (keyof Identity)[]).every(key => Object.is(previous[key], next[key]))
}

const authValues = ['userId', 'sessionId', 'sessionClaims', 'actor', 'orgId', 'orgRole', 'orgSlug'] as const

/**
 * Returns the values of `useAuth()` for the values that `readIdentity` returns. Returns undefined if the session's
 * token hasn't arrived yet. A test compares the result with the result of `resolveAuthState` in `@clerk/shared`.
 */
function resolveAuth(identity: Identity, treatPendingAsSignedOut: boolean): Record<string, unknown> | undefined {
  const { session, user, userId, sessionId, sessionStatus, sessionClaims, orgId, orgRole } = identity
  const isSignedOut = (session === null && user === null) || (treatPendingAsSignedOut && sessionStatus === 'pending')
  const isSignedIn = !isSignedOut && !!(userId && sessionId && sessionClaims && (!orgId || orgRole))
  if (!isSignedOut && !isSignedIn && (session !== undefined || user !== undefined)) return undefined
  const isLoaded = isSignedOut || isSignedIn
  const values: Record<string, unknown> = {
    isLoaded,
    isSignedIn: isLoaded ? isSignedIn : undefined,
    has: (params: never) => isSignedIn && session!.checkAuthorization(params),
  }
  for (const name of authValues) values[name] = isSignedIn ? identity[name] || null : isSignedOut ? null : undefined
  return values
}

/**
 * Creates the computed refs of `useAuth()` and of similar composables from `view`, a ref of Clerk's emissions. `toRef`
 * creates each computed ref. All callers of the returned functions share these computed refs. If an emission
 * changes no value, no component renders again.
 */
export function createAuthState(
  view: Readonly<Ref<Resources | undefined>>,
  functions: AuthFunctions,
  toRef: <T>(getter: () => T) => ComputedRef<T> = computed,
): AuthState {
  const identity = computed<Identity>(previous => {
    const next = readIdentity(view.value)
    return previous && isUnchanged(previous, next) ? previous : next
  })

  function createAuth(treatPendingAsSignedOut: boolean) {
    // While a session has no token, `state` keeps the previous values, so that `isLoaded` stays true.
    const state = computed<Record<string, unknown>>(previous =>
      resolveAuth(identity.value, treatPendingAsSignedOut) ?? previous ?? resolveAuth(readIdentity(), false)!)
    const names = ['isLoaded', 'isSignedIn', 'has', ...authValues]
    return {
      ...Object.fromEntries(names.map(name => [name, toRef(() => state.value[name])])),
      getToken: computed(() => functions.getToken),
      signOut: computed(() => functions.signOut),
    } as unknown as AuthRefs
  }

  const cached = new Map<boolean, AuthRefs>()
  function auth({ treatPendingAsSignedOut = true }: PendingSessionOptions = {}) {
    let refs = cached.get(treatPendingAsSignedOut)
    if (!refs) cached.set(treatPendingAsSignedOut, refs = createAuth(treatPendingAsSignedOut))
    return refs
  }

  const session = toRef(() => identity.value.session)
  const isSessionLoaded = toRef(() => identity.value.session !== undefined)

  const user = {
    isLoaded: toRef(() => identity.value.user !== undefined),
    isSignedIn: toRef(() => identity.value.user === undefined ? undefined : identity.value.user !== null),
    user: toRef(() => identity.value.user),
  }
  const sessionList = {
    isLoaded: toRef(() => view.value?.client !== undefined),
    // A computed ref of `client` would never trigger (see clerkJsRules.md: "The client changes in place"). So
    // `sessions` is a computed ref of `client.sessions`.
    sessions: toRef(() => view.value?.client?.sessions),
    setActive: toRef(() => view.value?.client && functions.setActive),
  } as SessionListRefs

  return {
    auth,
    functions,
    session: options => ({ isLoaded: isSessionLoaded, isSignedIn: auth(options).isSignedIn, session }),
    user,
    sessionList,
    renew: () => {
      for (const refs of [{ session }, user, sessionList, ...cached.values()]) {
        for (const ref of Object.values<ComputedRef<unknown>>(refs)) void ref.value
      }
    },
  }
}
