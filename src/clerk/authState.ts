import { createCheckAuthorization, resolveAuthState } from '@clerk/shared/authorization'
import { deriveFromClientSideState } from '@clerk/shared/deriveState'
import type {
  GetToken,
  PendingSessionOptions,
  Resources,
  SetActive,
  SignOut,
  UseAuthReturn,
  UseSessionListReturn,
  UseSessionReturn,
  UseUserReturn,
} from '@clerk/shared/types'
import { computed, shallowRef, type ComputedRef, type Ref } from 'vue'

/** One computed ref for each member: what `useAuth()` and its siblings return. (Extract: a plain `keyof` keeps unions apart.) */
export type Facts<T> = { readonly [K in Extract<keyof T, string>]: ComputedRef<T[K]> }

/** What the app may call at any time: they wait for Clerk. */
export interface AuthFunctions {
  getToken: GetToken
  signOut: SignOut
  setActive: SetActive
}

export interface AuthState {
  auth: (options?: PendingSessionOptions) => Facts<UseAuthReturn>
  session: (options?: PendingSessionOptions) => Facts<UseSessionReturn>
  readonly user: Facts<UseUserReturn>
  readonly sessionList: Facts<UseSessionListReturn>
  /** Has every fact known anew: one that nobody reads any more would keep what it knew last, a session and its token. */
  renew: () => void
}

type Identity = ReturnType<typeof deriveFromClientSideState>

const notLoaded = { client: undefined, session: undefined, user: undefined, organization: undefined }

function isUnchanged(previous: Identity, next: Identity) {
  return (Object.keys(next) as (keyof Identity)[]).every(fact => Object.is(previous[fact], next[fact]))
}

/**
 * Clerk's emissions as facts. Every fact is one lazy computed, whoever asks and however often; an emission that changes
 * no fact reaches no component.
 */
export function createAuthState(emission: Readonly<Ref<Resources | undefined>>, functions: AuthFunctions): AuthState {
  const identity = computed<Identity>(previous => {
    const next = deriveFromClientSideState(emission.value ?? notLoaded as unknown as Resources)
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

  function authFacts(treatPendingAsSignedOut: boolean | undefined): Facts<UseAuthReturn> {
    const resolve = (known: Identity) => resolveAuthState({
      authObject: { ...known, has: isAuthorized.value, getToken: functions.getToken, signOut: functions.signOut },
      options: { treatPendingAsSignedOut },
    })
    const state = computed(() => {
      // A session without claims (its token has not arrived) is not known well enough to call it signed in.
      return (resolve(identity.value) ?? resolve({ ...identity.value, userId: undefined, sessionId: undefined }))!
    })
    return {
      isLoaded: computed(() => state.value.isLoaded),
      isSignedIn: computed(() => state.value.isSignedIn),
      userId: computed(() => state.value.userId),
      sessionId: computed(() => state.value.sessionId),
      sessionClaims: computed(() => state.value.sessionClaims),
      actor: computed(() => state.value.actor),
      orgId: computed(() => state.value.orgId),
      orgRole: computed(() => state.value.orgRole),
      orgSlug: computed(() => state.value.orgSlug),
      has: computed(() => state.value.has),
      getToken: computed(() => functions.getToken),
      signOut: computed(() => functions.signOut),
    }
  }

  const cached = new Map<boolean, Facts<UseAuthReturn>>()
  function auth({ treatPendingAsSignedOut = true }: PendingSessionOptions = {}) {
    let facts = cached.get(treatPendingAsSignedOut)
    if (!facts) cached.set(treatPendingAsSignedOut, facts = authFacts(treatPendingAsSignedOut))
    return facts
  }

  const session = computed(() => identity.value.session)
  const isSessionLoaded = computed(() => session.value !== undefined)
  const user = computed(() => identity.value.user)
  const client = computed(() => emission.value?.client)

  const userFacts = {
    isLoaded: computed(() => user.value !== undefined),
    isSignedIn: computed(() => user.value === undefined ? undefined : user.value !== null),
    user,
  }
  const sessionList = {
    isLoaded: computed(() => client.value !== undefined),
    // Read from the emission: clerk-js replaces the list, but keeps the client that holds it (trap 3).
    sessions: computed(() => emission.value?.client?.sessions),
    setActive: computed(() => client.value && functions.setActive),
  }

  return {
    auth,
    session: options => ({ isLoaded: isSessionLoaded, isSignedIn: auth(options).isSignedIn, session }),
    user: userFacts,
    sessionList,
    renew: () => {
      for (const facts of [{ session }, userFacts, sessionList, ...cached.values()]) {
        for (const fact of Object.values<ComputedRef<unknown>>(facts)) void fact.value
      }
    },
  }
}

function holdBackFacts<T extends object>(facts: T, unknown: T, isOver: Readonly<Ref<boolean>>): T {
  const entries = Object.entries(facts) as [keyof T, ComputedRef<unknown>][]
  return Object.fromEntries(entries.map(([name, fact]) =>
    [name, computed(() => (isOver.value ? fact : unknown[name] as ComputedRef<unknown>).value)])) as T
}

/** The same facts, unknown until `isOver`: for a component that hydrates. What they are is still computed only once. */
export function holdBack(
  state: AuthState,
  isOver: Readonly<Ref<boolean>>,
  functions: AuthFunctions,
): Omit<AuthState, 'renew'> {
  const unknown = createAuthState(shallowRef(), functions)
  return {
    auth: options => holdBackFacts(state.auth(options), unknown.auth(options), isOver),
    session: options => holdBackFacts(state.session(options), unknown.session(options), isOver),
    get user() { return holdBackFacts(state.user, unknown.user, isOver) },
    get sessionList() { return holdBackFacts(state.sessionList, unknown.sessionList, isOver) },
  }
}
