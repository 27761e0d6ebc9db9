import type { LoadedClerk, Resources, SignedInSessionResource } from '@clerk/shared/types'

/** The signed-in sessions that Clerk lists, or undefined if this Clerk has no list that can be read. */
export function signedInSessions({ client }: LoadedClerk): SignedInSessionResource[] | undefined {
  // clerk-js before 5.54 has only `sessions`, which also holds expired ones.
  return client?.signedInSessions
    ?? client?.sessions?.filter(({ status }) => status === 'active' || status === 'pending') as SignedInSessionResource[]
}

export const isListed = (sessions: SignedInSessionResource[], id: string | undefined) =>
  sessions.some(session => session.id === id)

/** The session of an ID with its user and organization, or undefined if it isn't listed. */
export function listedResources(sessions: SignedInSessionResource[], id: string | null): Omit<Resources, 'client'> | undefined {
  const session = sessions.find(other => other.id === id)
  if (!session) return undefined
  const membership = session.user?.organizationMemberships
    ?.find(({ organization }) => organization.id === session.lastActiveOrganizationId)
  return { session, user: session.user, organization: membership?.organization ?? null }
}
