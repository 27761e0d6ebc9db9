import type { SessionStatus } from '@clerk/shared/types'
import { check, checkFields, checkId, formatValue } from './validate'
import { defaultUser } from './defaultUsers'
import { parseOrganization } from './organizationInput'
import type { OrganizationInput, ResolvedOrganization } from './organizationInput'
import { parseUser } from './userInput'
import type { ResolvedUser, UserInput } from './userInput'

/**
 * One session of a scenario.
 *
 * @example
 * ```ts
 * import type { SessionInput } from 'vue-clerk/testing'
 *
 * const session: SessionInput = { id: 'sess_1', user: { id: 'user_1', firstName: 'Ada' } }
 * ```
 */
export interface SessionInput {
  /** The session's ID, such as `sess_1`. Each session of a scenario has a different ID. */
  id: string
  /**
   * The session's status. Only `active` and `pending` sessions are signed in. `client.sessions` contains sessions of
   * every status.
   * @default 'active'
   */
  status?: SessionStatus
  /**
   * The user of the session.
   * @default a user with a name and an email address. The first session has `user_1`, Ada Lovelace
   */
  user?: UserInput
  /**
   * The session's active organization, of which the user is a member.
   * @default undefined, a personal account
   */
  organization?: OrganizationInput
}

/** A session with each default filled in. */
export interface ResolvedSession {
  id: string
  status: SessionStatus
  user: ResolvedUser
  organization: ResolvedOrganization | null
}

const statuses: SessionStatus[] = ['active', 'pending', 'expired', 'ended', 'removed', 'replaced', 'abandoned', 'revoked']

/** @throws an Error that names the invalid field, its value and the accepted values */
export function parseSession(
  session: SessionInput,
  index: number,
  name = `scenario.sessions[${index}]`,
): ResolvedSession {
  checkFields(name, session, ['id', 'status', 'user', 'organization'])
  const { id, status = 'active', user, organization } = session
  checkId(`${name}.id`, id, 'sess_1')
  check(statuses.includes(status), `${name}.status`, status, statuses.map(formatValue).join(', '))
  return {
    id,
    status,
    user: user === undefined ? defaultUser(index) : parseUser(`${name}.user`, user),
    organization: organization === undefined ? null : parseOrganization(`${name}.organization`, organization),
  }
}
