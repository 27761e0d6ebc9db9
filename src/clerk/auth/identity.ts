import type { Resources } from '@clerk/shared/types'

/** Returns the values of an emission that describe the user, the session and the active organization. */
export function readIdentity({ session, user, organization }: Partial<Resources> = {}) {
  const membership = user?.organizationMemberships?.find(({ organization: { id } }) => id === organization?.id)
  return {
    session,
    user,
    userId: user?.id,
    sessionId: session?.id,
    sessionStatus: session?.status,
    sessionClaims: session?.lastActiveToken?.jwt?.claims,
    factorVerificationAge: session?.factorVerificationAge,
    actor: session?.actor,
    orgId: organization?.id,
    orgRole: membership?.role,
    orgPermissions: membership?.permissions,
    orgSlug: organization?.slug,
  }
}

export type Identity = ReturnType<typeof readIdentity>

export function isUnchanged(previous: Identity, next: Identity) {
  return (Object.keys(next) as (keyof Identity)[]).every(key => Object.is(previous[key], next[key]))
}
