import type { ListenerCallback, Resources, SessionResource, UserResource } from '@clerk/shared/types'
import { activeMembership } from './resources/mockMembership'

/**
 * Wraps a listener, as clerk-js does. The listener gets a new object at each emission. If the session or the user is
 * unchanged, the new object contains the session or the user of the previous emission.
 */
export function memoizeListener(callback: ListenerCallback): ListenerCallback {
  let last: Partial<Resources> = {}
  return ({ session, user, ...rest }) => {
    const emission = {
      ...rest,
      session: last.session && session && isSameSession(last.session, session) ? last.session : session,
      user: last.user && user && isSameUser(last.user, user) ? last.user : user,
    }
    last = emission
    callback(emission)
  }
}

const isSameSession = (last: SessionResource, next: SessionResource) =>
  last.id === next.id
  && !(last.updatedAt < next.updatedAt)
  && last.lastActiveToken?.getRawString() === next.lastActiveToken?.getRawString()
  && last.lastActiveOrganizationId === next.lastActiveOrganizationId
  && activeMembership(last)?.permissions.length === activeMembership(next)?.permissions.length
  && !!last.user === !!next.user
  && (!last.user || !next.user || isSameUser(last.user, next.user))

// clerk-js compares the dates of memberships as objects. Each reload creates new dates. So a user with a membership
// counts as changed after each reload.
const isSameUser = ({ id, updatedAt, organizationMemberships: last }: UserResource, next: UserResource) =>
  id === next.id
  && !(Number(updatedAt) < Number(next.updatedAt))
  && last.length === next.organizationMemberships.length
  && last[0]?.updatedAt === next.organizationMemberships[0]?.updatedAt
