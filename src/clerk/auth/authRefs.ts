import type { UseAuthReturn, UseSessionListReturn, UseSessionReturn, UseUserReturn } from '@clerk/shared/types'
import type { ComputedRef } from 'vue'

/* eslint-disable @typescript-eslint/consistent-type-definitions -- an interface isn't assignable to a Record */
// Each JSDoc below has several lines, because the build drops a single-line JSDoc of a type's member.

// If `T` is a union, a plain `keyof T` would make `ToComputedRefs<T>` a union too. `Extract` prevents this union.
/** The type `T` with a computed ref in place of each member. `T` is a type such as Clerk's `UseAuthReturn`. */
export type ToComputedRefs<T> = { readonly [K in Extract<keyof T, string>]: ComputedRef<T[K]> }

/** The computed refs that `useAuth()` returns. */
export type AuthRefs = {
  /**
   * Whether Clerk has loaded. `isLoaded` never changes back to `false`, not even during a sign-out.
   */
  readonly isLoaded: ComputedRef<UseAuthReturn['isLoaded']>
  /**
   * Whether a user is signed in. `undefined` until Clerk has loaded. A session with the status `pending` counts as
   * signed out, unless `treatPendingAsSignedOut` is `false`.
   */
  readonly isSignedIn: ComputedRef<UseAuthReturn['isSignedIn']>
  /**
   * The user's ID. `undefined` until Clerk has loaded, and `null` when signed out.
   */
  readonly userId: ComputedRef<UseAuthReturn['userId']>
  /**
   * The ID of the current session. `undefined` until Clerk has loaded, and `null` when signed out.
   */
  readonly sessionId: ComputedRef<UseAuthReturn['sessionId']>
  /**
   * The claims of the session's token. `undefined` until Clerk has loaded, and `null` when signed out.
   */
  readonly sessionClaims: ComputedRef<UseAuthReturn['sessionClaims']>
  /**
   * The `act` claim of the session's token: the user who impersonates the signed-in user. `null` without an
   * impersonation.
   */
  readonly actor: ComputedRef<UseAuthReturn['actor']>
  /**
   * The ID of the active organization. `undefined` until Clerk has loaded, and `null` if no organization is active.
   */
  readonly orgId: ComputedRef<UseAuthReturn['orgId']>
  /**
   * The user's role in the active organization, such as `org:admin`. `null` if no organization is active.
   */
  readonly orgRole: ComputedRef<UseAuthReturn['orgRole']>
  /**
   * The URL-friendly name of the active organization. `null` if no organization is active, or if it has no slug.
   */
  readonly orgSlug: ComputedRef<UseAuthReturn['orgSlug']>
  /**
   * Checks a role, permission, feature or plan of the user: `has.value({ role: 'org:admin' })`. Returns `false` when
   * signed out.
   */
  readonly has: ComputedRef<UseAuthReturn['has']>
  /**
   * Resolves with a token of the current session: `await getToken.value()`. Resolves with `null` when signed out. A
   * call waits until Clerk has loaded. On a server, a call rejects.
   */
  readonly getToken: ComputedRef<UseAuthReturn['getToken']>
  /**
   * Signs out with the checks of `useSignOut()` and the arguments of Clerk's `signOut`. Rejects if the sign-out is
   * refused or fails. A call waits until Clerk has loaded. On a server, a call rejects.
   */
  readonly signOut: ComputedRef<UseAuthReturn['signOut']>
}

/** The computed refs that `useUser()` returns. */
export type UserRefs = {
  /**
   * Whether Clerk has loaded. `isLoaded` never changes back to `false`, not even during a sign-out.
   */
  readonly isLoaded: ComputedRef<UseUserReturn['isLoaded']>
  /**
   * Whether a user has an active or a pending session. `undefined` until Clerk has loaded.
   */
  readonly isSignedIn: ComputedRef<UseUserReturn['isSignedIn']>
  /**
   * Clerk's user. `undefined` until Clerk has loaded, and `null` when signed out.
   */
  readonly user: ComputedRef<UseUserReturn['user']>
}

/** The computed refs that `useSession()` returns. */
export type SessionRefs = {
  /**
   * Whether Clerk has loaded. `isLoaded` never changes back to `false`, not even during a sign-out.
   */
  readonly isLoaded: ComputedRef<UseSessionReturn['isLoaded']>
  /**
   * Whether a user is signed in. `undefined` until Clerk has loaded. A session with the status `pending` counts as
   * signed out, unless `treatPendingAsSignedOut` is `false`.
   */
  readonly isSignedIn: ComputedRef<UseSessionReturn['isSignedIn']>
  /**
   * Clerk's current session, active or pending. `undefined` until Clerk has loaded, and `null` when signed out.
   */
  readonly session: ComputedRef<UseSessionReturn['session']>
}

/** The computed refs that `useSessionList()` returns. */
export type SessionListRefs = {
  /**
   * Whether Clerk has loaded. `isLoaded` never changes back to `false`, not even during a sign-out.
   */
  readonly isLoaded: ComputedRef<UseSessionListReturn['isLoaded']>
  /**
   * All sessions of this device. `undefined` until Clerk has loaded. Some sessions may have expired, so check the
   * `status` of each session.
   */
  readonly sessions: ComputedRef<UseSessionListReturn['sessions']>
  /**
   * Switches the current session or organization: `await setActive.value?.({ session })`. `undefined` until Clerk has
   * loaded.
   */
  readonly setActive: ComputedRef<UseSessionListReturn['setActive']>
}
