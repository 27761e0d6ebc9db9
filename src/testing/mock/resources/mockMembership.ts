import type { OrganizationMembershipResource, OrganizationResource } from '@clerk/shared/types'
import { defineMissingFunctions } from '../missing/missingMembers'
import type { ShareStubs } from '../missing/missingMembers'
import {
  missingAllowlistFunctions, missingMembershipFunctions, missingMethods, missingOrganizationFunctions,
} from '../missing/missingResourceMembers'
import { createPublicUserData } from './publicUserData'
import { readResource } from './readResource'

interface Json {
  organization?: object | null
  permissions?: string[] | null
  public_user_data?: object | null
}

/** Creates a membership and the membership's organization. Both have all data, but their functions fail. */
export const createMockMembership = (json: Json, shareStubs: ShareStubs) =>
  new MockMembership(json, shareStubs) as unknown as OrganizationMembershipResource

// The fields of these classes are in the order of clerk-js, because JSON and printed objects show this order.

class MockMembership {
  id = ''
  pathRoot = ''
  publicMetadata = {}
  publicUserData = undefined
  organization = undefined
  permissions: string[] = []
  role = undefined
  roleName = undefined
  createdAt = undefined
  updatedAt = undefined

  constructor(json: Json, shareStubs: ShareStubs) {
    Object.assign(readResource(this, json, ['id', 'role', 'roleName']), {
      organization: new MockOrganization(json.organization, shareStubs),
      publicUserData: json.public_user_data ? createPublicUserData(json.public_user_data) : undefined,
      permissions: Array.isArray(json.permissions) ? json.permissions : [],
    })
    defineMissingFunctions(this, 'membership', missingMembershipFunctions)
    shareStubs(this)
  }
}

class MockOrganization {
  id = ''
  pathRoot = '/organizations'
  ssoBypassAllowlist = {}
  name = undefined
  slug = undefined
  imageUrl = ''
  hasImage = false
  publicMetadata = {}
  adminDeleteEnabled = false
  createdAt = undefined
  updatedAt = undefined
  membersCount = 0
  pendingInvitationsCount = 0
  maxAllowedMemberships = 0
  selfServeSSOEnabled = false
  exclusiveMembership = false

  constructor(json: Json['organization'], shareStubs: ShareStubs) {
    readResource(this, json, ['id', 'name', 'slug']).selfServeSSOEnabled = !!(json && Reflect.get(json, 'self_serve_sso_enabled'))
    Object.defineProperty(this.ssoBypassAllowlist, 'organization', { value: this })
    defineMissingFunctions(this.ssoBypassAllowlist, 'clerk.organization.ssoBypassAllowlist', missingAllowlistFunctions)
    defineMissingFunctions(this, 'clerk.organization', missingOrganizationFunctions)
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

defineMissingFunctions(MockMembership.prototype, 'membership', missingMethods, false)
defineMissingFunctions(MockOrganization.prototype, 'clerk.organization', missingMethods, false)
