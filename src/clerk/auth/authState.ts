import type { GetToken, Resources, SetActive, SignOut } from '@clerk/shared/types'
import { computed, type ComputedRef, type Ref } from 'vue'
import { isUnchanged, readIdentity, type Identity } from './identity'

/** Functions that an app may call at any time, because each function waits until Clerk has loaded. */
export interface AuthFunctions {
  getToken: GetToken
  signOut: SignOut
  setActive: SetActive
}

/** The state from which each composable creates its computed refs. */
export interface AuthState {
  /** Clerk's state, as the callers read it. During a sign-out, components read an earlier state than other code. */
  readonly emission: Readonly<Ref<Resources | undefined>>
  /** The user, the session and the organization of `emission`. Changes only if one of these values changes. */
  readonly identity: Readonly<Ref<Identity>>
  readonly functions: AuthFunctions
  /** Creates a computed ref. The ref may run code before each read, for example to update `emission`. */
  readonly toRef: <T>(getter: () => T) => ComputedRef<T>
  /** Returns the refs of a composable. `create` runs once for each key, so that all callers share the refs. */
  share: <T extends object>(key: string, create: (state: AuthState) => T) => T
  /**
   * Re-evaluates all shared refs. Otherwise, a ref that no code reads would keep an ended session and the session's
   * token.
   */
  renew: () => void
}

/** Creates the auth state of `emission`. If an emission changes no value, no component renders again. */
export function createAuthState(
  emission: Readonly<Ref<Resources | undefined>>,
  functions: AuthFunctions,
  toRef: <T>(getter: () => T) => ComputedRef<T> = computed,
): AuthState {
  const shared = new Map<string, object>()
  const state: AuthState = {
    emission,
    identity: computed<Identity>(previous => {
      const next = readIdentity(emission.value)
      return previous && isUnchanged(previous, next) ? previous : next
    }),
    functions,
    toRef,
    share: <T extends object>(key: string, create: (state: AuthState) => T) => {
      if (!shared.has(key)) shared.set(key, create(state))
      return shared.get(key) as T
    },
    renew: () => {
      for (const refs of shared.values()) for (const ref of Object.values(refs) as Ref[]) void ref.value
    },
  }
  return state
}
