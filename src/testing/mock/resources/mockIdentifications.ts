import type { EmailAddressResource, PhoneNumberResource } from '@clerk/shared/types'
import { defineMissingFunctions } from '../missing/missingMembers'
import type { ShareStubs } from '../missing/missingMembers'
import { missingEmailFunctions, missingMethods, missingPhoneFunctions } from '../missing/missingResourceMembers'
import { defineUnreadFields } from '../missing/unreadFields'
import { MockVerification } from './mockVerification'
import { readResource } from './readResource'

/** The Frontend API's JSON of an email address or of a phone number. */
export interface IdentificationJson {
  verification?: object | null
}

// The fields of these classes are in the order of clerk-js, because JSON and printed objects show this order.

class MockEmailAddress {
  id = ''
  pathRoot = '/me/email_addresses'
  emailAddress = ''
  matchesSsoConnection = false
  linkedTo = []
  verification

  constructor(json: IdentificationJson, shareStubs: ShareStubs) {
    readResource(this, json, ['id', 'emailAddress', 'matchesSsoConnection'])
    this.verification = new MockVerification(json.verification)
    defineMissingFunctions(this, 'clerk.user.primaryEmailAddress', missingEmailFunctions)
    defineUnreadFields(this, 'clerk.user.primaryEmailAddress', { linkedTo: [] })
    shareStubs(this)
  }

  toString = () => this.emailAddress
}

class MockPhoneNumber {
  id = ''
  pathRoot = '/me/phone_numbers'
  phoneNumber = ''
  reservedForSecondFactor = false
  defaultSecondFactor = false
  linkedTo = []
  verification
  backupCodes = undefined

  constructor(json: IdentificationJson, shareStubs: ShareStubs) {
    readResource(this, json, ['id', 'phoneNumber', 'reservedForSecondFactor', 'defaultSecondFactor', 'backupCodes'])
    this.verification = new MockVerification(json.verification)
    defineMissingFunctions(this, 'clerk.user.primaryPhoneNumber', missingPhoneFunctions)
    defineUnreadFields(this, 'clerk.user.primaryPhoneNumber', { linkedTo: [] })
    shareStubs(this)
  }

  // clerk-js formats only a number of ten digits, such as (555) 555-0100.
  toString = () => this.phoneNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3')
}

defineMissingFunctions(MockEmailAddress.prototype, 'clerk.user.primaryEmailAddress', ['create', ...missingMethods], false)
defineMissingFunctions(MockPhoneNumber.prototype, 'clerk.user.primaryPhoneNumber', missingMethods, false)

export const createMockEmailAddress = (...parameters: ConstructorParameters<typeof MockEmailAddress>) =>
  new MockEmailAddress(...parameters) as unknown as EmailAddressResource

export const createMockPhoneNumber = (...parameters: ConstructorParameters<typeof MockPhoneNumber>) =>
  new MockPhoneNumber(...parameters) as unknown as PhoneNumberResource
