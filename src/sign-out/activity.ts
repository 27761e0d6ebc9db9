import type { LoadedClerk, Resources } from '@clerk/shared/types'
import { listedResources, signedInSessions } from '../clerk/auth/sessions'
import type { SignOutTarget } from './signOutOptions'
import { recoverSession } from './recovery'

/** The error of a request, or undefined after a success. */
export type Outcome = { error: unknown } | undefined

/** The sign-outs and switches of one Clerk. All apps and all copies of this package on the page share it. */
export interface ClerkActivity {
  /** The sign-outs of this package that are in flight. */
  readonly inFlight: Map<SignOutTarget, Promise<Outcome>>
  /** The IDs of all sessions that Clerk has listed. */
  readonly seen: Set<string>
  /** Listeners that run before clerk-js redirects, because it emits nothing when the server answers. */
  readonly onRedirect: Set<() => unknown>
  /** The number of calls that haven't settled: `signOut` and `setActive` of any SDK, and this package's requests. */
  calls: number
  /** Whether one of these calls has failed. */
  hasFailed: boolean
  /** The session, user and organization at the start of the newest of these calls. */
  before?: Partial<Resources>
}

// A later version whose activity has another shape needs another key.
const key = Symbol.for('vue-clerk/activity@1')

type Method = (...args: unknown[]) => unknown

/**
 * Counts a call until it settles. After the last one, it restores Clerk's session, because a failure leaves none
 * (clerk-js: "A failed sign-out leaves no session").
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
  // The method of a stub may return anything.
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
    // Drops the token of a session that may have ended.
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
  /** Replaces a method by a proxy that calls `around`. A spy of a test stays a spy behind a proxy. */
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
    // Stores the new session, so that the failure of a later call doesn't undo the switch. Without a session, the
    // switch was made and only its redirect has failed.
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
