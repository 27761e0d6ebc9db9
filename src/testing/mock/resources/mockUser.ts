import type { EmailAddressResource, OrganizationMembershipResource, UserResource } from '@clerk/shared/types'
import type { SessionJson } from '../../fake-api/clientJson'
import { defineMissingFunctions } from '../missing/missingMembers'
import type { ShareStubs } from '../missing/missingMembers'
import { createMockMembership } from './mockMembership'
import { missingEmailFunctions, missingMethods, missingUserFunctions } from '../missing/missingResourceMembers'
import { MockVerification } from './mockVerification'
import { readResource } from './readResource'

/** Creates a user with all data. The functions of the user fail. */
export function createMockUser(json: Partial<SessionJson['user']>, shareStubs: ShareStubs): UserResource {
  return new MockUser(json, shareStubs) as unknown as UserResource
}

// The fields of these classes are in the order of clerk-js, because JSON and printed objects show this order.

class MockUser {
  id = ''
  pathRoot = '/me'
  externalId = null
  username: string | null = null
  emailAddresses: EmailAddressResource[] = []
  phoneNumbers = []
  web3Wallets = []
  externalAccounts = []
  enterpriseAccounts = []
  passkeys = []
  organizationMemberships: OrganizationMembershipResource[] = []
  passwordEnabled = false
  firstName: string | null = null
  lastName: string | null = null
  fullName: string | null = null
  primaryEmailAddressId: string | null = null
  primaryEmailAddress: EmailAddressResource | null = null
  primaryPhoneNumberId = null
  primaryPhoneNumber = null
  primaryWeb3WalletId = null
  primaryWeb3Wallet = null
  imageUrl = ''
  hasImage = false
  twoFactorEnabled = false
  totpEnabled = false
  backupCodeEnabled = false
  publicMetadata = {}
  unsafeMetadata = {}
  createOrganizationEnabled = false
  createOrganizationsLimit = null
  deleteSelfEnabled = false
  lastSignInAt = null
  legalAcceptedAt = null
  updatedAt = new Date()
  createdAt = new Date()
  timezone = null
  cachedSessionsWithActivities = null

  constructor(json: Partial<SessionJson['user']>, shareStubs: ShareStubs) {
    const memberships = json.organization_memberships ?? []
    const emailAddresses = json.email_addresses ?? []
    readResource(this, json)
    this.emailAddresses = emailAddresses.map(email => createMockEmailAddress(email, shareStubs))
    this.organizationMemberships = memberships.map(membership => createMockMembership(membership, shareStubs))
    this.primaryEmailAddress = this.emailAddresses.find(({ id }) => id === this.primaryEmailAddressId) ?? null
    for (const name of ['firstName', 'lastName', 'username'] as const) this[name] ||= null
    this.fullName = [this.firstName, this.lastName].filter(Boolean).join(' ') || null
    defineMissingFunctions(this, 'clerk.user', missingUserFunctions)
    shareStubs(this)
  }

  // The fake Frontend API has no phone numbers, external accounts and wallets.
  get verifiedExternalAccounts() { return [] }
  get unverifiedExternalAccounts() { return [] }
  get verifiedWeb3Wallets() { return [] }
  get hasVerifiedEmailAddress() { return this.emailAddresses.some(({ verification }) => verification.status === 'verified') }
  get hasVerifiedPhoneNumber() { return false }
}

const createMockEmailAddress = (...parameters: ConstructorParameters<typeof MockEmailAddress>) =>
  new MockEmailAddress(...parameters) as unknown as EmailAddressResource

class MockEmailAddress {
  id = ''
  pathRoot = '/me/email_addresses'
  emailAddress = ''
  matchesSsoConnection = false
  linkedTo = []
  verification

  constructor(json: { verification?: object | null }, shareStubs: ShareStubs) {
    readResource(this, json)
    this.verification = new MockVerification(json.verification)
    defineMissingFunctions(this, 'clerk.user.primaryEmailAddress', missingEmailFunctions)
    shareStubs(this)
  }

  toString = () => this.emailAddress
}

defineMissingFunctions(MockUser.prototype, 'clerk.user', missingMethods, false)
defineMissingFunctions(MockEmailAddress.prototype, 'clerk.user.primaryEmailAddress', ['create', ...missingMethods], false)
