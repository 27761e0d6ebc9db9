import type { SessionStatus } from '@clerk/shared/types'
import { check, checkFields, shown } from './validate'
import { defaultUser } from './defaultUsers'
import { parseOrganization } from './organizationInput'
import type { OrganizationInput, ResolvedOrganization } from './organizationInput'

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

export interface UserInput {
  /** Such as `user_1`. */
  id: string
  /** @default null: none */
  firstName?: string | null
  /** @default null: none */
  lastName?: string | null
  /**
   * The primary e-mail address, which is verified. `null`: the user has none.
   * @default made up from the id: `user_1@example.com`
   */
  email?: string | null
  /** @default null: none */
  username?: string | null
  /** @default '': none */
  imageUrl?: string
  /**
   * What the app's backend has stored with the user, as JSON can hold it.
   * @default {}
   */
  publicMetadata?: UserPublicMetadata
}

export type ResolvedUser = Required<UserInput>

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

function parseUser(name: string, user: UserInput): ResolvedUser {
  checkFields(name, user, ['id', 'firstName', 'lastName', 'email', 'username', 'imageUrl', 'publicMetadata'])
  const { id, firstName = null, lastName = null, username = null, imageUrl = '', publicMetadata = {} } = user
  checkId(`${name}.id`, id, 'user_1')
  const { email = `${id}@example.com` } = user
  for (const [field, value] of Object.entries({ firstName, lastName, username })) {
    check(value === null || typeof value === 'string', `${name}.${field}`, value, 'a string or null')
  }
  check(email === null || (typeof email === 'string' && email !== ''), `${name}.email`, email, 'an address or null')
  check(typeof imageUrl === 'string', `${name}.imageUrl`, imageUrl, 'a string')
  check(isJsonObject(publicMetadata), `${name}.publicMetadata`, publicMetadata, 'an object that JSON can hold')
  // An empty name is none, in the Frontend API as well.
  const names = { firstName: firstName || null, lastName: lastName || null, username: username || null }
  return { id, ...names, email, imageUrl, publicMetadata }
}

function isJsonObject(value: unknown) {
  try {
    return JSON.stringify(value).startsWith('{')
  } catch {
    return false
  }
}

const checkId = (name: string, id: unknown, example: string) =>
  check(typeof id === 'string' && id !== '', name, id, `an id such as '${example}'`)
