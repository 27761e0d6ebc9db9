import { check, checkFields, checkId } from './validate'

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

/** @throws an Error that names the field, its wrong value and the values it takes */
export function parseUser(name: string, user: UserInput): ResolvedUser {
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
