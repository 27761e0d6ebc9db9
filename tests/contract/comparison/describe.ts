import { isClerkAPIResponseError } from '@clerk/shared/error'
import type { Resources } from '@clerk/shared/types'
import type { MockClerk } from 'vue-clerk/testing'

/** Returns the result or the error of a promise as plain data. */
export async function settle(promise: unknown) {
  try {
    return { resolved: describeValue(await promise) }
  } catch (error) {
    return { rejected: describeError(error) }
  }
}

export function describeError(error: unknown) {
  if (!(error instanceof Error)) return error
  // Removes the host of a URL, because the mock and clerk-js have different hosts. Removes the query, because the query
  // contains the version of clerk-js.
  const message = error.message.replace(/https:\/\/[^/"]*\.example\.test(\/[^?"]*)[^"]*/g, '$1')
  if (!isClerkAPIResponseError(error)) return { api: false, message }
  return { api: true, message, status: error.status, codes: error.errors.map(({ code }) => code) }
}

/** Reduces a token to its session and serial number, and a resource to its path, ID and status. */
function describeValue(value: unknown) {
  if (typeof value === 'string' && value.split('.').length === 3) return describeToken(value)
  if (typeof value !== 'object' || value === null || !('pathRoot' in value)) return value
  const { id, status } = value as { id?: string, status?: string }
  return { resource: value.pathRoot, id, status }
}

/** Returns the session and the serial number of a token. Leaves out the token's dates, which differ in each run. */
export function describeToken(token: string | null) {
  if (!token) return token
  const { sid, jti } = JSON.parse(atob(token.split('.')[1] ?? ''))
  return { sid, jti }
}

/** Returns the state of `clerk` and of its fake server. */
export function stateOf(clerk: MockClerk) {
  const { client, session, user } = clerk
  return {
    status: clerk.status,
    loaded: clerk.loaded,
    isSignedIn: clerk.isSignedIn,
    settingActive: clerk.__internal_setActiveInProgress,
    session: session && { id: session.id, status: session.status, organization: session.lastActiveOrganizationId },
    user: user && { id: user.id, name: user.fullName, email: user.primaryEmailAddress?.emailAddress },
    organization: clerk.organization && clerk.organization.id,
    client: client && {
      id: client.id,
      sessions: client.sessions.map(({ id, status }) => ({ id, status })),
      signedInSessions: client.signedInSessions.map(({ id }) => id),
      lastActiveSessionId: client.lastActiveSessionId,
      isCurrentSessionListed: client.sessions.some(listed => listed === session),
    },
    server: clerk.server.sessions,
  }
}

/**
 * Records which objects of an emission are the same objects as in the emission before. A component that keeps an object
 * in a `shallowRef` updates only if the object is new.
 */
export function watchIdentities(clerk: MockClerk) {
  const seen: string[] = []
  const { client } = clerk
  let last: Resources | undefined
  const compare = (a: unknown, b: unknown) => a === b ? 'same' : 'new'
  clerk.addListener(emission => {
    seen.push([
      `emission ${compare(emission, last)}`,
      `client ${compare(emission.client, client ?? emission.client)}`,
      `session ${compare(emission.session, last?.session)} ${compare(emission.session, clerk.session)}`,
      `user ${compare(emission.user, last?.user)}`,
    ].join(', '))
    last = emission
  })
  return seen
}
