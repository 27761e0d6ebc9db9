import type { LoadedClerk, Resources } from '@clerk/shared/types'
import { listedResources, signedInSessions } from '../clerk/auth/sessions'
import type { SignOutTarget } from './signOutOptions'
import { recoverSession } from './recovery'

/** The error of a request, or undefined after a success. */
export type Outcome = { error: unknown } | undefined

/** The sign-outs and session switches of one Clerk. All apps and all copies of this package share this object. */
export interface ClerkActivity {
  /** This package's sign-outs in flight. The key is the ID of the session to end, or `allSessions`. */
  readonly inFlight: Map<SignOutTarget, Promise<Outcome>>
  /** The IDs of all sessions that Clerk's client has ever listed. */
  readonly seen: Set<string>
  /**
   * Listeners that run before clerk-js redirects. These listeners read Clerk's new state, because clerk-js emits the
   * new state only after the redirect.
   */
  readonly onRedirect: Set<() => unknown>
  /** The number of calls in flight: `signOut` and `setActive` calls of any SDK, and this package's requests. */
  calls: number
  /** Whether a call has failed since `calls` was last 0. */
  hasFailed: boolean
  /** The session to restore after a failed call, with the session's user and organization. */
  before?: Partial<Resources>
}

// All copies of this package find the shared `ClerkActivity` by this key. If the interface `ClerkActivity` changes, the
// number in the key has to change, because copies of different versions must not share an object.
const key = Symbol.for('vue-clerk/activity@1')

type Method = (...args: unknown[]) => unknown

/**
 * Runs `call`, and counts the call in `activity.calls` until the call settles. When the last call in flight has
 * settled, `recoverSession` corrects Clerk's session, because a failed call may leave the session `undefined` (see
 * clerkJsRules.md: "A failed sign-out leaves no session").
 */
export function trackCall<T>(
  clerk: LoadedClerk,
  activity: ClerkActivity,
  call: () => T,
  onSettled?: (hasFailed: boolean) => void,
): T {
  const { session, user, organization } = clerk
  if (session !== undefined) activity.before = { session, user, organization }
  const result = call()
  // In an app's test, `call` may run a stub of `clerk.signOut` that returns no promise.
  if (!(result instanceof Promise)) return result
  activity.calls++
  return result.then(value => {
    onSettled?.(false)
    return value as unknown
  }, (error: unknown) => {
    activity.hasFailed = true
    onSettled?.(true)
    throw error
  }).finally(() => {
    if (--activity.calls) return
    const { before, hasFailed } = activity
    // Removes the reference to the session, because the session may have ended and contains a token.
    activity.before = undefined
    activity.hasFailed = false
    recoverSession(clerk, before, hasFailed)
  }) as T
}

/**
 * Returns the activity of a Clerk. The first call wraps `signOut`, `setActive` and `navigate`, so that the activity
 * includes the calls that other SDKs make.
 */
export function activityOf(clerk: LoadedClerk): ClerkActivity {
  const members = clerk as unknown as Record<string, Method> & { [key]?: ClerkActivity }
  if (members[key]) return members[key]
  const activity: ClerkActivity = {
    inFlight: new Map(), seen: new Set(), onRedirect: new Set(), calls: 0, hasFailed: false,
  }
  Reflect.defineProperty(members, key, { value: activity })
  /**
   * Replaces a method with a proxy that calls `around`. The proxy keeps the method's members, such as the members of a
   * test's spy.
   */
  function wrap(name: string, around: (call: () => unknown) => unknown) {
    const method = members[name]
    if (!method) return
    Reflect.set(members, name, new Proxy(method, {
      apply: (target, _, args) => around(() => Reflect.apply(target, clerk, args)),
    }))
  }
  wrap('signOut', call => trackCall(clerk, activity, call))
  wrap('setActive', call => trackCall(clerk, activity, call, hasFailed => {
    const { session, user, organization } = clerk
    // Stores the new session, so that the failure of a later call doesn't undo the switch. If this call has failed and
    // `session` is undefined, the client's last active session shows whether the server made the switch.
    if (session !== undefined) activity.before = { session, user, organization }
    else if (hasFailed) {
      const switched = listedResources(signedInSessions(clerk) ?? [], clerk.client.lastActiveSessionId)
      if (switched) activity.before = switched
    }
  }))
  wrap('navigate', call => {
    activity.onRedirect.forEach(listener => listener())
    return call()
  })
  return activity
}

/** Returns a listener that stores the IDs of Clerk's sessions in `seen`. */
export const rememberSessions = (seen: Set<string>) => ({ client }: Resources) => {
  client?.sessions?.forEach(({ id }) => seen.add(id))
}
