import type { UserResource } from '@clerk/shared/types'
import { readResource } from './resource'

/** A user with the data of a real one, and none of its methods: nobody edits a profile here. */
export function createMockUser(json: object): UserResource {
  const user = readResource(json, '/me') as UserResource
  const { emailAddresses = [], primaryEmailAddressId } = user
  const [firstName, lastName, username] = [user.firstName || null, user.lastName || null, user.username || null]
  for (const email of emailAddresses) email.toString = () => email.emailAddress
  return Object.assign(user, {
    firstName,
    lastName,
    username,
    fullName: [firstName, lastName].filter(Boolean).join(' ') || null,
    primaryEmailAddress: emailAddresses.find(({ id }) => id === primaryEmailAddressId) ?? null,
    primaryPhoneNumber: null,
    primaryWeb3Wallet: null,
    verifiedExternalAccounts: [],
    unverifiedExternalAccounts: [],
    verifiedWeb3Wallets: [],
    hasVerifiedEmailAddress: emailAddresses.some(({ verification }) => verification.status === 'verified'),
    hasVerifiedPhoneNumber: false,
  })
}
