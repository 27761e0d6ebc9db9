import type {
  ClientResource, ListenerCallback, ListenerOptions, Resources, SignedInSessionResource,
} from '@clerk/shared/types'
import { activeOrganization } from './resources/mockMembership'
import { callHook } from './setActiveHooks'
import { memoizeListener } from './memoizeListener'

/** The members of a Clerk that change with whoever is signed in. They stay its own, to be read and repaired. */
export interface Accessors extends Partial<Pick<Resources, 'client' | 'session' | 'user' | 'organization'>> {
  __internal_lastEmittedResources: Resources | undefined
}

/** Who is signed in, and who hears of it: clerk-js's rules for its accessors and listeners. */
export class MockAuthState {
  #clerk: Accessors
  #listeners: ListenerCallback[] = []

  constructor(clerk: Accessors) {
    this.#clerk = clerk
  }

  /** One that is added during an emission hears it; one that is removed still does. */
  addListener(callback: ListenerCallback, options?: ListenerOptions) {
    const listener = memoizeListener(callback)
    this.#listeners.push(listener)
    const { client } = this.#clerk
    if (client && !options?.skipInitialEmit) listener(this.#resources(client))
    return () => {
      this.#listeners = this.#listeners.filter(other => other !== listener)
    }
  }

  /** A listener that throws ends the emission, and what led to it. */
  emit() {
    const { client } = this.#clerk
    if (!client) return
    const resources = this.#clerk.__internal_lastEmittedResources = this.#resources(client)
    for (const listener of this.#listeners) listener(resources)
  }

  #resources(client: ClientResource): Resources {
    const { session, user, organization } = this.#clerk
    return { client, session, user, organization }
  }

  /** Neither signed in nor out, until the sign-out or the switch is through. */
  setTransitive() {
    this.#assign(undefined, undefined)
    this.emit()
  }

  /** Without an argument: what there is, where undefined settles as null. */
  set(session: SignedInSessionResource | null | undefined = this.#clerk.session) {
    this.#assign(session || null, session ? session.user : null)
  }

  update(session?: SignedInSessionResource | null) {
    this.set(session)
    this.emit()
  }

  signedIn(id: string | undefined) {
    return this.#clerk.client?.signedInSessions.find(session => session.id === id) ?? null
  }

  setClient(client: ClientResource, select = initialSession) {
    const clerk = this.#clerk
    if (!clerk.client) this.set(select(client))
    clerk.client = client
    // During a sign-out, `session` stays undefined. clerk-js: "Ending the current session promotes no other"
    if (!clerk.session) return
    const session = this.signedIn(clerk.session.id)
    if (clerk.session.status === 'active' && session?.status === 'pending') void callHook('__internal_onAfterSetActive')
    this.set(session)
  }

  #assign(session: SignedInSessionResource | null | undefined, user: Accessors['user']) {
    Object.assign(this.#clerk, { session, user, organization: session ? activeOrganization(session) : session })
  }
}

const initialSession = ({ signedInSessions, lastActiveSessionId }: ClientResource) =>
  signedInSessions.find(({ id }) => id === lastActiveSessionId) ?? signedInSessions[0] ?? null
