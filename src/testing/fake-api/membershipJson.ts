import { sinceEpoch } from './epoch'
import type { ResolvedOrganization } from '../scenario/organizationInput'

export interface MembershipJson {
  object: 'organization_membership'
  id: string
  role: string
  permissions: string[]
  organization: { object: 'organization', id: string, name: string, slug: string | null }
}

/** Returns the Frontend API's JSON of a membership and of the membership's organization. */
export function membershipJson(organization: ResolvedOrganization, userData: object): MembershipJson {
  const { id, name, slug, role, permissions } = organization
  return {
    object: 'organization_membership',
    id: `orgmem_${id}`,
    role,
    permissions,
    organization: {
      object: 'organization',
      id,
      name,
      slug,
      ...{
        image_url: '',
        has_image: false,
        public_metadata: {},
        members_count: 1,
        pending_invitations_count: 0,
        max_allowed_memberships: 5,
        admin_delete_enabled: true,
        self_serve_sso_enabled: false,
        exclusive_membership: false,
      },
      ...sinceEpoch,
    },
    ...{ role_name: role, public_metadata: {}, public_user_data: userData },
    ...sinceEpoch,
  }
}

/** Returns the claims of a session token about the session's active organization. */
export function organizationClaims(memberships: readonly MembershipJson[], activeId: string | null) {
  const membership = memberships.find(({ organization }) => organization.id === activeId)
  if (!membership) return {}
  const { role, permissions, organization: { id, slug } } = membership
  return { org_id: id, org_role: role, org_slug: slug, org_permissions: permissions }
}
