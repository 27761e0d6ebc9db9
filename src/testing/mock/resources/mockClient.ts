import type { ClientResource, SessionResource, SignedInSessionResource } from '@clerk/shared/types'
import type { ClientJson } from '../../fake-api/clientJson'
import { defineMissingData, defineMissingFunctions } from '../missing/missingMembers'
import { missingClientMethods } from '../missing/missingResourceMembers'
import { MockSession } from './mockSession'
import type { SessionHost } from './mockSession'
import { createMockSignIn, createMockSignUp } from './mockSignIn'
import { buildTouchUrl } from '../mockUrls'
import { readResource } from './readResource'

const eightDays = 8 * 24 * 60 * 60 * 1000

/**
 * The client of one mock. The fields are in the order of clerk-js, because JSON and printed objects show this order.
 * See clerkJsRules.md: "The client changes in place"
 */
export class MockClient implements Omit<ClientResource, (typeof missingClientMethods)[number]> {
  id: string | undefined = undefined
  pathRoot = '/client'
  sessions: SessionResource[] = []
  signUp = createMockSignUp()
  signIn = createMockSignIn()
  lastActiveSessionId: string | null = null
  captchaBypass = false
  cookieExpiresAt: Date | null = null
  lastAuthenticationStrategy = null
  createdAt: Date | null = null
  updatedAt: Date | null = null
  #host: SessionHost

  constructor(host: SessionHost) {
    this.#host = host
  }

  get signedInSessions() {
    return this.sessions.filter(({ status }) => status === 'active' || status === 'pending') as SignedInSessionResource[]
  }

  get signInAttempt() { return this.signIn }
  get signUpAttempt() { return this.signUp }

  fromJSON(data: ClientJson | null | undefined) {
    if (data) {
      const { sign_in: signIn, sign_up: signUp, sessions: _, ...fields } = data
      this.cookieExpiresAt = null
      Object.assign(readResource(this, fields, ['id', 'lastActiveSessionId']), {
        captchaBypass: data.captcha_bypass || false,
        lastAuthenticationStrategy: data.last_authentication_strategy || null,
        sessions: (data.sessions ?? []).map(session => new MockSession(session, this.#host)),
      })
      // The mock has only the data of a sign-in that hasn't started. A test can inject another sign-in with `respond`.
      defineMissingData(this, 'clerk.client', [...signIn ? ['signIn'] : [], ...signUp ? ['signUp'] : []], true)
    }
    return this as unknown as ClientResource
  }

  async #request(method: string, path = '/client', forceUpdateClient = false) {
    const payload = await this.#host.fetch<ClientJson>({ method, path }, { forceUpdateClient })
    return this.fromJSON((payload?.response || payload) as ClientJson | null)
  }

  /** Requests the client. Clerk then doesn't emit, so `clerk.session` is still the object from before the request. */
  fetch() { return this.#request('GET') }
  reload() { return this.#request('GET', '/client', true) as Promise<never> }

  async removeSessions() {
    await this.#request('DELETE', '/client/sessions')
    this.clearCache()
    // Returns undefined, as clerk-js does, although Clerk's types declare another result.
    return undefined as never
  }

  // See clerkJsRules.md: "Without persistClient, the client is deleted"
  async destroy() {
    await this.#request('DELETE')
    this.clearCache()
    this.resetSignIn()
    this.resetSignUp()
    Object.assign(this, { id: '', sessions: [], lastActiveSessionId: null, createdAt: null, updatedAt: null })
  }

  resetSignIn() { this.signIn = createMockSignIn() }
  resetSignUp() { this.signUp = createMockSignUp() }

  isNew() { return !this.id }
  isEligibleForTouch() { return !!this.cookieExpiresAt && this.cookieExpiresAt.getTime() - Date.now() <= eightDays }

  buildTouchUrl({ redirectUrl }: { redirectUrl: URL }) { return buildTouchUrl(redirectUrl) }

  clearCache() { this.#host.tokens.clear() }
}

defineMissingFunctions(MockClient.prototype, 'clerk.client', missingClientMethods, false)
