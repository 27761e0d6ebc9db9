import type { ListenerCallback, Resources, SessionResource, UserResource } from '@clerk/shared/types'

/** Every emission is a new object, but a resource that says the same as before stays the same object. */
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

const isSameUser = (last: UserResource, next: UserResource) =>
  last.id === next.id && !(Number(last.updatedAt) < Number(next.updatedAt))
