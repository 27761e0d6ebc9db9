import type { HeadlessBrowserClerk, LoadedClerk } from '@clerk/shared/types'
import { isListed, signedInSessions } from '../clerk/auth/sessions'
import { allSessions, type SignOutTarget } from './signOutOptions'
import { SignOutError } from './SignOutError'

export type CheckedClerk = LoadedClerk & Partial<HeadlessBrowserClerk> & {
  __internal_environment?: { authConfig: { singleSessionMode: boolean } } | null
}

/** @throws SignOutError `unsupported_clerk` if this Clerk has no list of sessions. */
export function listedSessions(clerk: CheckedClerk) {
  const sessions = signedInSessions(clerk)
  if (sessions) return sessions
  const version = clerk.version ?? 'without a version'
  throw new SignOutError('unsupported_clerk', `Sign-out refused: this Clerk (${version}) has no list of sessions.${
    process.env.NODE_ENV !== 'production' ? ' Without this list, vue-clerk can\'t check a sign-out. Update @clerk/clerk-js.' : ''}`)
}

export function isStillSignedIn(clerk: CheckedClerk, target: SignOutTarget) {
  const sessions = listedSessions(clerk)
  return target === allSessions ? sessions.length > 0 : isListed(sessions, target)
}

export function throwStillSignedIn(): never {
  throw new SignOutError('still_signed_in', `You are still signed in: the request to sign out did not get through.${
    process.env.NODE_ENV !== 'production' ? ' Check the connection and try again.' : ''}`)
}

/**
 * Checks Clerk's list of sessions, because `clerk.signOut` may resolve although the session is still signed in
 * (see clerkJsRules.md: "While the browser is offline, clerk-js ignores network errors").
 */
export function assertSignedOut(clerk: CheckedClerk, target: SignOutTarget) {
  if (isStillSignedIn(clerk, target)) throwStillSignedIn()
}

/**
 * Returns whether Clerk's client lists no session of `target`. If `target` is all sessions, expired sessions count too,
 * because a sign-out of all sessions ends them.
 */
export function isEnded(clerk: CheckedClerk, target: SignOutTarget) {
  const sessions = listedSessions(clerk)
  return target === allSessions ? !(clerk.client.sessions ?? sessions).length : !isListed(sessions, target)
}

/**
 * Returns whether to reload Clerk's list of sessions before the request. The list may be outdated, because another tab
 * may have changed the sessions. An outdated list does harm in two cases:
 *
 * - The list contains no session of `target`. Without a reload, the sign-out would be refused or count as done,
 *   although the server may still have the session.
 * - The list contains only the session `target`. clerk-js would then end all sessions, even sessions that the list
 *   lacks (see clerkJsRules.md: "One session left: any ID ends all").
 */
export function mayBeOutdated(clerk: CheckedClerk, target: SignOutTarget) {
  const isOnlyOne = target !== allSessions && listedSessions(clerk).length === 1
  return isEnded(clerk, target) || (isOnlyOne && !clerk.__internal_environment?.authConfig.singleSessionMode)
}

/**
 * Reloads Clerk's list of sessions from the server. Calls `updateClient`, which emits the new list, because
 * `client.reload()` emits nothing.
 */
export async function reloadClient(clerk: CheckedClerk) {
  const { client } = clerk
  if (!client.reload) return
  const { sessions } = client
  await client.reload()
  // Without a response from the server, `reload()` keeps the old sessions (see clerkJsRules.md: "While the browser is
  // offline, clerk-js ignores network errors").
  if (client.sessions === sessions) throwStillSignedIn()
  clerk.updateClient?.(client)
}
