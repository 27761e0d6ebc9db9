import type { LoadedClerk, Resources } from '@clerk/shared/types'
import { listedResources, signedInSessions } from '../clerk/auth/sessions'
import type { SignOutTarget } from './signOutOptions'
import { recoverSession } from './recovery'

/** The error of a request, or undefined after a success. */
export type Outcome = { error: unknown } | undefined

/** The sign-outs and session switches of one Clerk. All apps and all copies of this package share this object. */
export interface ClerkActivity {
  /** The sign-outs of this package that are in flight. */
  readonly inFlight: Map<SignOutTarget, Promise<Outcome>>
  /** The IDs of all sessions that Clerk has listed. */
  readonly seen: Set<string>
  /** Listeners that run before clerk-js redirects, because clerk-js emits nothing when the server responds. */
  readonly onRedirect: Set<() => unknown>
  /** The number of calls that haven't settled: `signOut` and `setActive` of any SDK, and this package's requests. */
  calls: number
  /** Whether one of these calls has failed. */
  hasFailed: boolean
  /** The session to restore after a failed call, with its user and organization. */
  before?: Partial<Resources>
}

// A later version of this package needs another key if it changes the shape of `ClerkActivity`.
const key = Symbol.for('vue-clerk/activity@1')

type Method = (...args: unknown[]) => unknown

/**
 * Counts a call until the call settles. When no call is in flight any more, corrects Clerk's session (clerk-js: "A
 * failed sign-out leaves no session").
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
  // A stub's method may return a value that isn't a promise.
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
    // Drops the reference to a session that may have ended, because the session contains a token.
    activity.before = undefined
    activity.hasFailed = false
    recoverSession(clerk, before, hasFailed)
  }) as T
}

/**
 * Returns the activity of a Clerk. The first call wraps `signOut`, `setActive` and `navigate`, so that the calls of
 * other SDKs count too.
 */
export function activityOf(clerk: LoadedClerk): ClerkActivity {
  const members = clerk as unknown as Record<string, Method> & { [key]?: ClerkActivity }
  if (members[key]) return members[key]
  const activity: ClerkActivity = {
    inFlight: new Map(), seen: new Set(), onRedirect: new Set(), calls: 0, hasFailed: false,
  }
  Reflect.defineProperty(members, key, { value: activity })
  /** Replaces a method by a proxy that calls `around`. The proxy has the method's members, so a spy stays a spy. */
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
    // Stores the new session, so that a later call's failure doesn't undo the switch. If this call failed and left no
    // session, the client shows whether the server made the switch.
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

/** Returns a listener that stores the IDs of Clerk's sessions. */
export const rememberSessions = (seen: Set<string>) => ({ client }: Resources) => {
  client?.sessions?.forEach(({ id }) => seen.add(id))
}
