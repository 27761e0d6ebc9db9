import { createCheckAuthorization } from '@clerk/shared/authorization'
import type { ClientResource, SessionResource, TokenResource, UserResource } from '@clerk/shared/types'
import type { ClientJson, SessionJson } from '../../fake-api/clientJson'
import type { Payload } from '../mockFetch'
import { createGetToken, createMockToken, tokenId } from './mockToken'
import type { TokenHost } from './mockToken'
import { activeMembership } from './mockMembership'
import { createMockUser } from './mockUser'
import { defineMissingFunctions } from '../missing/missingMembers'
import type { ShareStubs } from '../missing/missingMembers'
import { missingSessionFunctions } from '../missing/missingResourceMembers'
import { createPublicUserData } from './publicUserData'
import { readResource } from './readResource'

/** The parts of a Clerk that a session uses. */
export interface SessionHost extends TokenHost {
  shareStubs: ShareStubs
  readClient: (client: ClientJson) => ClientResource
}

/**
 * A session with all its data, and with the functions that a sign-out or a session switch calls. The fields are in the
 * order of clerk-js, because JSON and printed objects show this order.
 */
export class MockSession implements Omit<SessionResource, (typeof missingSessionFunctions)[number] | '__internal_toSnapshot'> {
  id!: string
  pathRoot = '/client/sessions'
  status!: SessionResource['status']
  lastActiveAt!: Date
  lastActiveToken!: TokenResource | null
  lastActiveOrganizationId!: string | null
  actor!: SessionResource['actor']
  agent!: SessionResource['agent']
  user!: UserResource
  publicUserData!: SessionResource['publicUserData']
  factorVerificationAge: SessionResource['factorVerificationAge'] = null
  tasks: SessionResource['tasks'] = null
  expireAt!: Date
  abandonAt!: Date
  createdAt!: Date
  updatedAt!: Date
  #host: SessionHost

  constructor(data: SessionJson, host: SessionHost) {
    this.#host = host
    this.#read(data)
    defineMissingFunctions(this, 'clerk.session', missingSessionFunctions)
    host.shareStubs(this)
    if (this.lastActiveToken) host.tokens.set(tokenId(this.id, this.lastActiveOrganizationId), this.lastActiveToken)
  }

  #read(data: SessionJson | null | undefined) {
    if (!data) return
    const actor = data.actor || null
    Object.assign(readResource(this, data, ['id', 'status', 'lastActiveOrganizationId', 'factorVerificationAge']), {
      actor,
      agent: actor?.type === 'agent' ? actor : null,
      tasks: data.tasks || null,
      user: createMockUser(data.user, this.#host.shareStubs),
      ...(data.public_user_data && { publicUserData: createPublicUserData(data.public_user_data) }),
      lastActiveToken: data.last_active_token ? createMockToken(data.last_active_token) : null,
    })
  }

  async #request(action: string, body?: Record<string, string | null>, skipUpdateClient = false) {
    const path = `/client/sessions/${encodeURIComponent(this.id)}${action}`
    const payload = await this.#host.fetch<SessionJson>({ method: action ? 'POST' : 'GET', path, body }, { skipUpdateClient, forceUpdateClient: true })
    // Unless `skipUpdateClient` is set, `fetch` has already updated Clerk's client and emitted. `#read` updates this
    // session afterward. See clerkJsRules.md: "Two calls at once for one session: the second fails"
    this.#read((payload?.response || payload) as SessionJson | null)
    return payload
  }

  async #mutate(action: string): Promise<SessionResource> {
    this.#host.tokens.clear()
    await this.#request(action)
    return this as unknown as SessionResource
  }

  #touch = (skipUpdateClient: boolean): Promise<Payload<SessionJson> | null> =>
    this.#request('/touch', { active_organization_id: this.lastActiveOrganizationId }, skipUpdateClient)

  remove = () => this.#mutate('/remove')
  end = () => this.#mutate('/end')

  touch = async (): Promise<SessionResource> => {
    await this.#touch(false)
    return this as unknown as SessionResource
  }

  __internal_touch = async (): Promise<ClientResource | undefined> => {
    const client = (await this.#touch(true))?.client
    return client ? this.#host.readClient(client) : undefined
  }

  async reload() {
    await this.#request('')
    return this as never
  }

  get currentTask() { return this.tasks?.[0] }

  clearCache = () => this.#host.tokens.clear()

  getToken = createGetToken(this, () => this.#host)

  checkAuthorization: SessionResource['checkAuthorization'] = params => {
    const membership = activeMembership(this)
    const claims = this.lastActiveToken?.jwt?.claims as { fea?: string, pla?: string } | undefined
    return createCheckAuthorization({
      userId: this.user.id,
      factorVerificationAge: this.factorVerificationAge,
      orgId: membership?.organization.id,
      orgRole: membership?.role,
      orgPermissions: membership?.permissions,
      features: claims?.fea || '',
      plans: claims?.pla || '',
    })(params)
  }
}

defineMissingFunctions(MockSession.prototype, 'clerk.session', ['__internal_toSnapshot'], false)
