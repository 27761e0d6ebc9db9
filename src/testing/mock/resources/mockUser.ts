import type {
  EmailAddressResource, OrganizationMembershipResource, PhoneNumberResource, UserResource,
} from '@clerk/shared/types'
import type { SessionJson } from '../../fake-api/clientJson'
import { defineMissingFunctions } from '../missing/missingMembers'
import type { ShareStubs } from '../missing/missingMembers'
import { missingMethods, missingUserFunctions } from '../missing/missingResourceMembers'
import { defineUnreadFields } from '../missing/unreadFields'
import { createMockEmailAddress, createMockPhoneNumber } from './mockIdentifications'
import { createMockMembership } from './mockMembership'
import { readResource } from './readResource'

type UserJson = Partial<SessionJson['user']>

/** Creates a user with all data. The functions of the user fail. */
export function createMockUser(json: UserJson | null | undefined, shareStubs: ShareStubs): UserResource {
  return new MockUser(json, shareStubs) as unknown as UserResource
}

// The fields of these classes are in the order of clerk-js, because JSON and printed objects show this order.

class MockUser {
  id = ''
  pathRoot = '/me'
  externalId = null
  username: string | null = null
  emailAddresses: EmailAddressResource[] = []
  phoneNumbers: PhoneNumberResource[] = []
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
  primaryPhoneNumberId: string | null = null
  primaryPhoneNumber: PhoneNumberResource | null = null
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
  updatedAt = null
  createdAt = null
  timezone: string | null = null
  cachedSessionsWithActivities = null

  constructor(json: UserJson | null | undefined, shareStubs: ShareStubs) {
    const { email_addresses, phone_numbers, organization_memberships: memberships, timezone } = json ?? {}
    readResource(this, json, ['id'])
    this.timezone = timezone ?? null
    this.emailAddresses = (email_addresses ?? []).map(email => createMockEmailAddress(email, shareStubs))
    this.phoneNumbers = (phone_numbers ?? []).map(phone => createMockPhoneNumber(phone, shareStubs))
    this.organizationMemberships = (memberships ?? []).map(membership => createMockMembership(membership, shareStubs))
    this.primaryEmailAddress = this.emailAddresses.find(({ id }) => id === this.primaryEmailAddressId) ?? null
    this.primaryPhoneNumber = this.phoneNumbers.find(({ id }) => id === this.primaryPhoneNumberId) ?? null
    this.fullName = [this.firstName, this.lastName].filter(Boolean).join(' ') || null
    defineMissingFunctions(this, 'clerk.user', missingUserFunctions)
    defineUnreadFields(this, 'clerk.user', {
      web3Wallets: ['primaryWeb3Wallet', 'verifiedWeb3Wallets'],
      externalAccounts: ['verifiedExternalAccounts', 'unverifiedExternalAccounts'],
      enterpriseAccounts: [],
      passkeys: [],
    })
    shareStubs(this)
  }

  get verifiedExternalAccounts() { return [] }
  get unverifiedExternalAccounts() { return [] }
  get verifiedWeb3Wallets() { return [] }
  get hasVerifiedEmailAddress() { return this.emailAddresses.some(isVerified) }
  get hasVerifiedPhoneNumber() { return this.phoneNumbers.some(isVerified) }
}

const isVerified = ({ verification }: EmailAddressResource | PhoneNumberResource) => verification.status === 'verified'

defineMissingFunctions(MockUser.prototype, 'clerk.user', missingMethods, false)
