import { readResource } from './readResource'

/** The part of a user's data that the user's sessions and memberships contain. */
class MockPublicUserData {
  firstName = null
  lastName = null
  imageUrl = ''
  hasImage = false
  identifier = ''
  userId = undefined
  username = undefined
  banned = undefined
  deprovisioned = undefined
}

export function createPublicUserData(json: object) {
  const data = readResource(new MockPublicUserData(), json, ['userId', 'username', 'banned', 'deprovisioned'])
  data.banned ??= undefined
  data.deprovisioned ??= undefined
  return data
}
