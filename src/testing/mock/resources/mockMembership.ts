import type { OrganizationMembershipResource, OrganizationResource } from '@clerk/shared/types'
import { defineMissingMembers } from '../missing/missingMembers'
import type { ShareStubs } from '../missing/missingMembers'
import { missingMembershipMembers, missingOrganizationMembers } from '../missing/missingResourceMembers'
import { readResource } from './readResource'

/** Creates a membership and the membership's organization. Both have all data, but no methods. */
export const createMockMembership = (json: { organization: object }, shareStubs: ShareStubs) =>
  new MockMembership(json, shareStubs) as unknown as OrganizationMembershipResource

class MockMembership {
  declare pathRoot: string
  declare id: string

  constructor(json: { organization: object }, shareStubs: ShareStubs) {
    Object.assign(this, readResource(json, ''), { organization: new MockOrganization(json.organization, shareStubs) })
    shareStubs(this)
  }
}

class MockOrganization {
  declare pathRoot: string
  declare id: string

  constructor(json: object, shareStubs: ShareStubs) {
    const organization = readResource(json, '/organizations') as { selfServeSsoEnabled?: boolean }
    const { selfServeSsoEnabled: selfServeSSOEnabled = false, ...rest } = organization
    Object.assign(this, rest, { selfServeSSOEnabled })
    shareStubs(this)
  }
}

interface Member {
  user?: { organizationMemberships?: OrganizationMembershipResource[] } | null
  lastActiveOrganizationId: string | null
}

/** Returns the membership of the session's active organization. */
export const activeMembership = ({ user, lastActiveOrganizationId }: Member) =>
  user?.organizationMemberships?.find(({ organization }) => organization.id === lastActiveOrganizationId)

export const activeOrganization = (session: Member): OrganizationResource | null =>
  activeMembership(session)?.organization ?? null

defineMissingMembers(MockMembership.prototype, 'membership', missingMembershipMembers)
defineMissingMembers(MockOrganization.prototype, 'clerk.organization', missingOrganizationMembers)
