import { defineMissingFunctions } from '../missing/missingMembers'
import { missingMethods, missingVerificationFunctions } from '../missing/missingResourceMembers'
import { readResource } from './readResource'

/** A verification with all data. */
export class MockVerification {
  id = undefined
  pathRoot = ''
  status: string | null = null
  strategy = null
  nonce = null
  message = null
  externalVerificationRedirectURL = null
  attempts = null
  expireAt = null
  error = null
  verifiedAtClient = null
  channel = undefined
  trustedDeviceChallenge = null

  constructor(json?: object | null) {
    // clerk-js copies these three fields from the JSON even if they are missing there.
    if (json) readResource(this, { strategy: undefined, attempts: undefined, verified_at_client: undefined, ...json })
    defineMissingFunctions(this, 'verification', missingVerificationFunctions)
  }
}

defineMissingFunctions(MockVerification.prototype, 'verification', missingMethods, false)
