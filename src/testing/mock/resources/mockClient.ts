import type { ClientResource, SessionResource, SignedInSessionResource } from '@clerk/shared/types'
import type { ClientJson } from '../../fake-api/clientJson'
import { defineMissingMembers } from '../missing/missingMembers'
import { missingClientMembers } from '../missing/missingResourceMembers'
import { MockSession } from './mockSession'
import type { SessionHost } from './mockSession'
import { frontendApi } from '../mockUrls'
import { readResource } from './readResource'

const eightDays = 8 * 24 * 60 * 60 * 1000

/** The client of one mock. See clerkJsRules.md: "The client changes in place" */
export class MockClient implements Omit<ClientResource, (typeof missingClientMembers)[number]> {
  pathRoot = '/client'
  id: string | undefined = undefined
  sessions: SessionResource[] = []
  lastActiveSessionId: string | null = null
  lastAuthenticationStrategy = null
  captchaBypass = false
  cookieExpiresAt: Date | null = null
  createdAt: Date | null = null
  updatedAt: Date | null = null
  #host: SessionHost

  constructor(host: SessionHost) {
    this.#host = host
  }

  get signedInSessions() {
    return this.sessions.filter(({ status }) => status === 'active' || status === 'pending') as SignedInSessionResource[]
  }

  read(data: ClientJson | null | undefined) {
    if (data) {
      const { signIn: _in, signUp: _up, ...fields } = readResource(data, '/client') as ClientResource
      Object.assign(this, fields, {
        id: data.id,
        lastActiveSessionId: data.last_active_session_id,
        sessions: (data.sessions ?? []).map(session => new MockSession(session, this.#host)),
      })
    }
    return this as unknown as ClientResource
  }

  async #request(method: string, path = '/client', forceUpdateClient = false) {
    const payload = await this.#host.fetch<ClientJson>({ method, path }, { forceUpdateClient })
    return this.read((payload?.response || payload) as ClientJson | null)
  }

  /** Requests the client. Clerk then doesn't emit, so `clerk.session` is still the object from before the request. */
  fetch = () => this.#request('GET')
  reload = () => this.#request('GET', '/client', true) as Promise<never>

  removeSessions = async () => {
    await this.#request('DELETE', '/client/sessions')
    this.clearCache()
    // Returns undefined, as clerk-js does, although Clerk's types declare another result.
    return undefined as never
  }

  // See clerkJsRules.md: "Without persistClient, the client is deleted"
  destroy = async () => {
    await this.#request('DELETE')
    this.clearCache()
    Object.assign(this, { id: '', sessions: [], lastActiveSessionId: null, createdAt: null, updatedAt: null })
  }

  isNew = () => !this.id
  isEligibleForTouch = () => !!this.cookieExpiresAt && this.cookieExpiresAt.getTime() - Date.now() <= eightDays

  buildTouchUrl({ redirectUrl }: { redirectUrl: URL }) {
    return `https://${frontendApi}/v1/client/touch?redirect_url=${encodeURIComponent(redirectUrl.href)}`
  }

  clearCache = () => this.#host.tokens.clear()
}

defineMissingMembers(MockClient.prototype, 'clerk.client', missingClientMembers)
