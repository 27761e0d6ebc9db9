import type { SignInResource, SignUpResource } from '@clerk/shared/types'
import { defineMissingFunctions } from '../missing/missingMembers'
import {
  missingSignInFunctions, missingSignInMethods, missingSignUpFunctions, missingSignUpMethods,
} from '../missing/missingResourceMembers'
import { MockVerification } from './mockVerification'

// The data of a sign-in and of a sign-up that haven't started, in the order of clerk-js. Their functions fail.

export const createMockSignIn = () => new MockSignIn() as unknown as SignInResource
export const createMockSignUp = () => new MockSignUp() as unknown as SignUpResource

class MockSignIn {
  id = undefined
  pathRoot = '/client/sign_ins'
  supportedIdentifiers = []
  supportedFirstFactors = []
  supportedSecondFactors = null
  ssoBypassFirstFactors = null
  firstFactorVerification = new MockVerification()
  secondFactorVerification = new MockVerification()
  identifier = null
  createdSessionId = null
  userData = { firstName: undefined, lastName: undefined, imageUrl: undefined, hasImage: undefined }
  clientTrustState = undefined
  protectCheck = null
  timezone = null

  constructor() {
    defineMissingFunctions(this, 'clerk.client.signIn', missingSignInFunctions)
  }

  get status() { return null }
}

const identifierVerification = () => Object.assign(new MockVerification(), { nextAction: '', supportedStrategies: [] })

const createVerifications = () => ({
  emailAddress: identifierVerification(),
  phoneNumber: identifierVerification(),
  web3Wallet: identifierVerification(),
  externalAccount: new MockVerification(),
})

class MockSignUp {
  id = undefined
  pathRoot = '/client/sign_ups'
  requiredFields = []
  missingFields = []
  optionalFields = []
  unverifiedFields = []
  verifications = createVerifications()
  username = null
  firstName = null
  lastName = null
  emailAddress = null
  phoneNumber = null
  web3wallet = null
  externalAccount = undefined
  hasPassword = false
  unsafeMetadata = {}
  protectCheck = null
  createdSessionId = null
  createdUserId = null
  abandonAt = null
  legalAcceptedAt = null
  locale = null
  timezone = null

  constructor() {
    defineMissingFunctions(this, 'clerk.client.signUp', missingSignUpFunctions)
  }

  get status() { return null }
}

defineMissingFunctions(MockSignIn.prototype, 'clerk.client.signIn', missingSignInMethods, false)
defineMissingFunctions(MockSignUp.prototype, 'clerk.client.signUp', missingSignUpMethods, false)
