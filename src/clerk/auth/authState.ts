import { createCheckAuthorization, resolveAuthState } from '@clerk/shared/authorization'
import { deriveFromClientSideState } from '@clerk/shared/deriveState'
import type { GetToken, PendingSessionOptions, Resources, SetActive, SignOut } from '@clerk/shared/types'
import { computed, type ComputedRef, type Ref } from 'vue'
import type { AuthRefs, SessionListRefs, SessionRefs, UserRefs } from './authRefs'

/** Functions that an app may call at any time, because they wait until Clerk has loaded. */
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
  /** Re-evaluates all cached refs. Otherwise, an unread ref would keep the ended session and its token. */
  renew: () => void
}

type Identity = ReturnType<typeof deriveFromClientSideState>
type AuthValues = NonNullable<ReturnType<typeof resolveAuthState>>

const notLoaded = { client: undefined, session: undefined, user: undefined, organization: undefined }

function isUnchanged(previous: Identity, next: Identity) {
  return (Object.keys(next) as (keyof Identity)[]).every(key => Object.is(previous[key], next[key]))
}

/**
 * Derives computed refs from a view of Clerk's state. `toRef` creates each ref. All readers of the view share the refs.
 * An emission that changes no value updates no component.
 */
export function createAuthState(
  view: Readonly<Ref<Resources | undefined>>,
  functions: AuthFunctions,
  toRef: <T>(getter: () => T) => ComputedRef<T> = computed,
): AuthState {
  const identity = computed<Identity>(previous => {
    const next = deriveFromClientSideState(view.value ?? notLoaded as unknown as Resources)
    return previous && isUnchanged(previous, next) ? previous : next
  })

  const isAuthorized = computed(() => {
    const { userId, orgId, orgRole, orgPermissions, factorVerificationAge, sessionClaims } = identity.value
    const { fea, pla } = sessionClaims ?? {}
    return createCheckAuthorization({
      userId,
      orgId,
      orgRole,
      orgPermissions,
      factorVerificationAge,
      features: typeof fea === 'string' ? fea : '',
      plans: typeof pla === 'string' ? pla : '',
    })
  })

  function createAuth(treatPendingAsSignedOut: boolean): AuthRefs {
    const resolve = (values: Identity) => resolveAuthState({
      authObject: { ...values, has: isAuthorized.value, getToken: functions.getToken, signOut: functions.signOut },
      options: { treatPendingAsSignedOut },
    })
    // `resolveAuthState` returns nothing for a session whose token hasn't arrived. Until then, the previous state
    // stays, so that `isLoaded` stays true.
    const state = computed<AuthValues>(previous =>
      resolve(identity.value) ?? previous ?? resolve({ ...identity.value, userId: undefined, sessionId: undefined })!)
    return {
      isLoaded: toRef(() => state.value.isLoaded),
      isSignedIn: toRef(() => state.value.isSignedIn),
      userId: toRef(() => state.value.userId),
      sessionId: toRef(() => state.value.sessionId),
      sessionClaims: toRef(() => state.value.sessionClaims),
      actor: toRef(() => state.value.actor),
      orgId: toRef(() => state.value.orgId),
      orgRole: toRef(() => state.value.orgRole),
      orgSlug: toRef(() => state.value.orgSlug),
      has: toRef(() => state.value.has),
      getToken: computed(() => functions.getToken),
      signOut: computed(() => functions.signOut),
    }
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
    // A ref of the list, because Clerk's client stays the same object (clerk-js: "The client changes in place").
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
