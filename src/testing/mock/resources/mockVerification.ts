import { defineMissingFunctions } from '../missing/missingMembers'
import { missingMethods, missingVerificationFunctions } from '../missing/missingResourceMembers'
import { defineUnreadFields } from '../missing/unreadFields'
import { readResource } from './readResource'

/** A verification with all data. */
export class MockVerification {
  id = undefined
  pathRoot = ''
  status: string | null = null
  strategy: string | null = null
  nonce = null
  message = null
  externalVerificationRedirectURL: URL | null = null
  attempts = null
  expireAt = null
  error = null
  verifiedAtClient = null
  channel = undefined
  trustedDeviceChallenge = null

  constructor(json?: { external_verification_redirect_url?: string | null } | null) {
    readResource(this, json, ['status', 'strategy', 'attempts', 'verifiedAtClient'])
    const url = json?.external_verification_redirect_url
    if (url) this.externalVerificationRedirectURL = new URL(url)
    defineUnreadFields(this, 'verification', { error: [], trustedDeviceChallenge: [] })
    defineMissingFunctions(this, 'verification', missingVerificationFunctions)
  }
}

defineMissingFunctions(MockVerification.prototype, 'verification', missingMethods, false)
