import type { LoadedClerk, SignedInSessionResource } from '@clerk/shared/types'

/** The signed-in sessions that Clerk lists, or undefined if this Clerk has no list that can be read. */
export function signedInSessions({ client }: LoadedClerk): SignedInSessionResource[] | undefined {
  // clerk-js before 5.54 has only `sessions`, which also holds expired ones.
  return client?.signedInSessions
    ?? client?.sessions?.filter(({ status }) => status === 'active' || status === 'pending') as SignedInSessionResource[]
}

export const isListed = (sessions: SignedInSessionResource[], id: string | undefined) =>
  sessions.some(session => session.id === id)
