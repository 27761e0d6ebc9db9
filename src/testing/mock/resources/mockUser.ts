import type { EmailAddressResource, UserResource } from '@clerk/shared/types'
import type { SessionJson } from '../../fake-api/clientJson'
import { defineMissingMembers } from '../missing/missingMembers'
import type { ShareStubs } from '../missing/missingMembers'
import { createMockMembership } from './mockMembership'
import { missingEmailMembers, missingUserMembers } from '../missing/missingResourceMembers'
import { readResource } from './readResource'
import { emptyUserJson } from '../../fake-api/userJson'

/** Creates a user with all data, but no methods. */
export function createMockUser(json: Partial<SessionJson['user']>, shareStubs: ShareStubs): UserResource {
  return new MockUser(json, shareStubs) as unknown as UserResource
}

class MockUser {
  constructor(json: Partial<SessionJson['user']>, shareStubs: ShareStubs) {
    const memberships = json.organization_memberships ?? []
    const user = readResource({ ...emptyUserJson, ...json }, '/me') as UserResource
    const emailAddresses = user.emailAddresses.map(email => new MockEmailAddress(email, shareStubs))
    const [firstName, lastName, username] = [user.firstName || null, user.lastName || null, user.username || null]
    Object.assign(this, user, {
      firstName,
      lastName,
      username,
      fullName: [firstName, lastName].filter(Boolean).join(' ') || null,
      emailAddresses,
      organizationMemberships: memberships.map(membership => createMockMembership(membership, shareStubs)),
      primaryEmailAddress: emailAddresses.find(({ id }) => id === user.primaryEmailAddressId) ?? null,
      primaryPhoneNumber: null,
      primaryWeb3Wallet: null,
      verifiedExternalAccounts: [],
      unverifiedExternalAccounts: [],
      verifiedWeb3Wallets: [],
      hasVerifiedEmailAddress: emailAddresses.some(({ verification }) => verification?.status === 'verified'),
      hasVerifiedPhoneNumber: false,
    })
    shareStubs(this as unknown as UserResource)
  }
}

class MockEmailAddress {
  pathRoot = '/me/email_addresses'
  declare id: string
  declare emailAddress: string
  declare verification: EmailAddressResource['verification'] | undefined

  constructor(email: EmailAddressResource, shareStubs: ShareStubs) {
    Object.assign(this, email)
    shareStubs(this)
  }

  toString() { return this.emailAddress }
}

defineMissingMembers(MockUser.prototype, 'clerk.user', missingUserMembers)
defineMissingMembers(MockEmailAddress.prototype, 'clerk.user.primaryEmailAddress', missingEmailMembers)
