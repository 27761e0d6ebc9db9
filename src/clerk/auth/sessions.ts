import type { LoadedClerk, Resources, SignedInSessionResource } from '@clerk/shared/types'

/** Returns Clerk's signed-in sessions, or undefined if this Clerk has no list of sessions. */
export function signedInSessions({ client }: LoadedClerk): SignedInSessionResource[] | undefined {
  // In clerk-js before 5.54, the client has only `sessions`, which also contains expired sessions.
  return client?.signedInSessions
    ?? client?.sessions?.filter(({ status }) => status === 'active' || status === 'pending') as SignedInSessionResource[]
}

export const isListed = (sessions: SignedInSessionResource[], id: string | undefined) =>
  sessions.some(session => session.id === id)

/**
 * Returns the session with the ID `id`, the session's user and the session's active organization. Returns undefined if
 * `sessions` doesn't contain this session.
 */
export function listedResources(sessions: SignedInSessionResource[], id: string | null): Omit<Resources, 'client'> | undefined {
  const session = sessions.find(other => other.id === id)
  if (!session) return undefined
  const membership = session.user?.organizationMemberships
    ?.find(({ organization }) => organization.id === session.lastActiveOrganizationId)
  return { session, user: session.user, organization: membership?.organization ?? null }
}
