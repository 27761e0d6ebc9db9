import type { LoadedClerk, Resources } from '@clerk/shared/types'
import { listedResources, signedInSessions } from '../clerk/auth/sessions'
import type { SignOutTarget } from './signOutOptions'
import { recoverSession } from './recovery'

/** How a request ended: undefined for a success. */
export type Outcome = { error: unknown } | undefined

/** What is going on with one Clerk. Every app and every copy of this package on the page shares it. */
export interface ClerkActivity {
  /** The sign-outs of this package that are in flight. */
  readonly inFlight: Map<SignOutTarget, Promise<Outcome>>
  /** The IDs of all sessions that Clerk has listed. */
  readonly seen: Set<string>
  /** Called before clerk-js redirects: the server has answered, and clerk-js emits nothing at that moment. */
  readonly onRedirect: Set<() => unknown>
  /** How many calls haven't settled: `signOut` and `setActive` of any SDK, and our own requests. */
  calls: number
  hasFailed: boolean
  /** Who was signed in when the newest of these calls began. */
  before?: Partial<Resources>
}

// A later version with another shape gets another key, and keeps an activity of its own.
const key = Symbol.for('vue-clerk/activity@1')

type Method = (...args: unknown[]) => unknown

/**
 * Counts a call until it settles. When the last one has settled, the session that Clerk shows is made to match the list of sessions:
 * clerk-js shows none after a failure.
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
    // It holds the token of a session that may have ended.
    activity.before = undefined
    activity.hasFailed = false
    recoverSession(clerk, before, hasFailed)
  }) as T
}

/** The activity of a Clerk. The first call wraps `signOut` and `setActive`, so that the calls of other SDKs count too. */
export function activityOf(clerk: LoadedClerk): ClerkActivity {
  const members = clerk as unknown as Record<string, Method> & { [key]?: ClerkActivity }
  if (members[key]) return members[key]
  const activity: ClerkActivity = {
    inFlight: new Map(), seen: new Set(), onRedirect: new Set(), calls: 0, hasFailed: false,
  }
  Reflect.defineProperty(members, key, { value: activity })
  /** Runs `around` in place of a method. A proxy, so that a test's spy stays a spy. */
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
    // Another call that fails later must not undo the switch. Without a session, only the redirect of the switch has failed.
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

/** A listener that remembers which sessions Clerk has listed. */
export const rememberSessions = (seen: Set<string>) => ({ client }: Resources) => {
  client?.sessions?.forEach(({ id }) => seen.add(id))
}
