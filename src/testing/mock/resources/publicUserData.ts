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

export const createPublicUserData = (json: object) => readResource(new MockPublicUserData(), json)
