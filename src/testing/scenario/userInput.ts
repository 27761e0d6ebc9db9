import { check, checkFields, checkId } from './validate'

/**
 * The user of a session in a scenario.
 *
 * @example
 * ```ts
 * import type { UserInput } from 'vue-clerk/testing'
 *
 * const user: UserInput = { id: 'user_1', firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' }
 * ```
 */
export interface UserInput {
  /** The user's ID, such as `user_1`. */
  id: string
  /**
   * The first name. `null` means no first name.
   * @default null
   */
  firstName?: string | null
  /**
   * The last name. `null` means no last name.
   * @default null
   */
  lastName?: string | null
  /**
   * The primary email address, which is verified. `null` means no email address.
   * @default the ID at example.com, such as `user_1@example.com`
   */
  email?: string | null
  /**
   * The username. `null` means no username.
   * @default null
   */
  username?: string | null
  /**
   * The URL of the profile image. An empty string means no image.
   * @default ''
   */
  imageUrl?: string
  /**
   * The user's public metadata, which an app's backend stores. The metadata must be serializable as JSON.
   * @default {}
   */
  publicMetadata?: UserPublicMetadata
}

export type ResolvedUser = Required<UserInput>

/** @throws an Error that names the invalid field, its value and the accepted values */
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
  // Replaces an empty name with null, as the Frontend API does.
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
