import { check, checkFields } from './validate'

export interface OrganizationInput {
  /** Such as `org_1`. */
  id: string
  /** @default the id */
  name?: string
  /** @default null: none */
  slug?: string | null
  /** The user's role in it, such as `org:admin`. */
  role: string
  /**
   * What the role permits, such as `org:invoices:create`.
   * @default []
   */
  permissions?: string[]
}

export type ResolvedOrganization = Required<OrganizationInput>

/** @throws an Error that names the field, its wrong value and the values it takes */
export function parseOrganization(path: string, organization: OrganizationInput): ResolvedOrganization {
  checkFields(path, organization, ['id', 'name', 'slug', 'role', 'permissions'])
  const { id, name = id, slug = null, role, permissions = [] } = organization
  // clerk-js takes any other string for a slug.
  check(typeof id === 'string' && id.startsWith('org_'), `${path}.id`, id, 'an id that begins with \'org_\'')
  check(typeof name === 'string', `${path}.name`, name, 'a string')
  check(slug === null || typeof slug === 'string', `${path}.slug`, slug, 'a string or null')
  check(typeof role === 'string' && role !== '', `${path}.role`, role, 'a role such as \'org:admin\'')
  const isList = Array.isArray(permissions) && permissions.every(permission => typeof permission === 'string')
  check(isList, `${path}.permissions`, permissions, 'a list of strings')
  return { id, name, slug, role, permissions }
}
