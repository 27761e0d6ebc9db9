import type { HeadlessBrowserClerk, LoadedClerk } from '@clerk/shared/types'
import { isListed, signedInSessions } from '../clerk/auth/sessions'
import { allSessions, type SignOutTarget } from './signOutOptions'
import { SignOutError } from './SignOutError'

export type CheckedClerk = LoadedClerk & Partial<HeadlessBrowserClerk> & {
  __internal_environment?: { authConfig: { singleSessionMode: boolean } } | null
}

/** @throws SignOutError `unsupported_clerk` */
export function listedSessions(clerk: CheckedClerk) {
  const sessions = signedInSessions(clerk)
  if (sessions) return sessions
  const version = clerk.version ?? 'without a version'
  throw new SignOutError('unsupported_clerk', `Sign-out refused: this Clerk (${version}) has no list of sessions.${
    process.env.NODE_ENV !== 'production' ? ' Nothing could confirm the sign-out. Update @clerk/clerk-js.' : ''}`)
}

export function isStillSignedIn(clerk: CheckedClerk, target: SignOutTarget) {
  const sessions = listedSessions(clerk)
  return target === allSessions ? sessions.length > 0 : isListed(sessions, target)
}

export function throwStillSignedIn(): never {
  throw new SignOutError('still_signed_in', `You are still signed in: the request to sign out did not get through.${
    process.env.NODE_ENV !== 'production' ? ' Check the connection and try again.' : ''}`)
}

/** Believes Clerk's list of sessions, not its result (clerk-js: "An offline network error counts as success"). */
export function assertSignedOut(clerk: CheckedClerk, target: SignOutTarget) {
  if (isStillSignedIn(clerk, target)) throwStillSignedIn()
}

/** Whether Clerk has no session to end. Expired ones count: clerk-js requests their end too. */
export function isEnded(clerk: CheckedClerk, target: SignOutTarget) {
  const sessions = listedSessions(clerk)
  return target === allSessions ? !(clerk.client.sessions ?? sessions).length : !isListed(sessions, target)
}

/**
 * Whether the list may lack what another tab did: it doesn't name the target, or it names nothing else, so that clerk-js would end all
 * sessions of this device on the server (clerk-js: "One session left: any ID ends all").
 */
export function mayBeOutdated(clerk: CheckedClerk, target: SignOutTarget) {
  const isOnlyOne = target !== allSessions && listedSessions(clerk).length === 1
  return isEnded(clerk, target) || (isOnlyOne && !clerk.__internal_environment?.authConfig.singleSessionMode)
}

/** Reads the list of sessions from the server, then emits it: `reload()` emits nothing. */
export async function reloadClient(clerk: CheckedClerk) {
  const { client } = clerk
  if (!client.reload) return
  const { sessions } = client
  await client.reload()
  // Without an answer, `reload()` keeps the list that it had (clerk-js: "An offline network error counts as success").
  if (client.sessions === sessions) throwStillSignedIn()
  clerk.updateClient?.(client)
}
