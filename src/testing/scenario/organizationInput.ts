import { check, checkFields } from './validate'

/**
 * The organization of a session in a scenario.
 *
 * @example
 * ```ts
 * import type { OrganizationInput } from 'vue-clerk/testing'
 *
 * const organization: OrganizationInput = { id: 'org_1', role: 'org:admin', permissions: ['org:invoices:create'] }
 * ```
 */
export interface OrganizationInput {
  /** The organization's ID, which starts with `org_`. */
  id: string
  /**
   * The organization's name.
   * @default the ID
   */
  name?: string
  /**
   * The organization's slug. `null` means no slug.
   * @default null
   */
  slug?: string | null
  /** The user's role in the organization, such as `org:admin`. */
  role: string
  /**
   * The permissions of the role, such as `org:invoices:create`.
   * @default []
   */
  permissions?: string[]
}

export type ResolvedOrganization = Required<OrganizationInput>

/** @throws an Error that names the invalid field, its value and the accepted values */
export function parseOrganization(path: string, organization: OrganizationInput): ResolvedOrganization {
  checkFields(path, organization, ['id', 'name', 'slug', 'role', 'permissions'])
  const { id, name = id, slug = null, role, permissions = [] } = organization
  // clerk-js treats a string without this prefix as the slug of an organization, for example in `setActive()`.
  check(typeof id === 'string' && id.startsWith('org_'), `${path}.id`, id, 'an id that begins with \'org_\'')
  check(typeof name === 'string', `${path}.name`, name, 'a string')
  check(slug === null || typeof slug === 'string', `${path}.slug`, slug, 'a string or null')
  check(typeof role === 'string' && role !== '', `${path}.role`, role, 'a role such as \'org:admin\'')
  const isList = Array.isArray(permissions) && permissions.every(permission => typeof permission === 'string')
  check(isList, `${path}.permissions`, permissions, 'a list of strings')
  return { id, name, slug, role, permissions }
}
