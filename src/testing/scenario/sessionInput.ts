import type { SessionStatus } from '@clerk/shared/types'
import { check, checkFields, checkId, shown } from './validate'
import { defaultUser } from './defaultUsers'
import { parseOrganization } from './organizationInput'
import type { OrganizationInput, ResolvedOrganization } from './organizationInput'
import { parseUser } from './userInput'
import type { ResolvedUser, UserInput } from './userInput'

export interface SessionInput {
  /** Such as `sess_1`. Unique within the scenario. */
  id: string
  /**
   * `expired`, `removed` and the like stay in `client.sessions`, but are not signed in.
   * @default 'active'
   */
  status?: SessionStatus
  /** @default a famous name of computing, by position, with an e-mail address: `user_1` is Ada Lovelace */
  user?: UserInput
  /**
   * Where the user is a member, and the session is active.
   * @default none: a personal account
   */
  organization?: OrganizationInput
}

export interface WorldSession {
  id: string
  status: SessionStatus
  user: ResolvedUser
  organization: ResolvedOrganization | null
}

const statuses: SessionStatus[] = ['active', 'pending', 'expired', 'ended', 'removed', 'replaced', 'abandoned', 'revoked']

/** @throws an Error that names the field, its wrong value and the values it takes */
export function parseSeed(seed: SessionInput, index: number): WorldSession {
  const name = `scenario.sessions[${index}]`
  checkFields(name, seed, ['id', 'status', 'user', 'organization'])
  const { id, status = 'active', user, organization } = seed
  checkId(`${name}.id`, id, 'sess_1')
  check(statuses.includes(status), `${name}.status`, status, statuses.map(shown).join(', '))
  return {
    id,
    status,
    user: user === undefined ? defaultUser(index) : parseUser(`${name}.user`, user),
    organization: organization === undefined ? null : parseOrganization(`${name}.organization`, organization),
  }
}
