import type {
  ClientResource, ListenerCallback, ListenerOptions, Resources, SignedInSessionResource,
} from '@clerk/shared/types'
import { activeOrganization } from './resources/mockMembership'
import { callHook } from './setActiveHooks'
import { memoizeListener } from './memoizeListener'

/** The members of the mock that `MockAuthState` sets. As in clerk-js, they are writable properties. */
export interface Accessors extends Partial<Pick<Resources, 'client' | 'session' | 'user' | 'organization'>> {
  __internal_lastEmittedResources: Resources | undefined
}

/** Sets the current session of a Clerk and calls the listeners, in the same way as clerk-js. */
export class MockAuthState {
  #clerk: Accessors
  #listeners: ListenerCallback[] = []

  constructor(clerk: Accessors) {
    this.#clerk = clerk
  }

  /**
   * Adds a listener. Returns a function that removes the listener.
   *
   * An emission also calls the listeners that are added while the emission runs. It even calls the listeners that are
   * removed while the emission runs.
   */
  addListener(callback: ListenerCallback, options?: ListenerOptions) {
    const listener = memoizeListener(callback)
    this.#listeners.push(listener)
    const { client } = this.#clerk
    if (client && !options?.skipInitialEmit) listener(this.#resources(client))
    return () => {
      this.#listeners = this.#listeners.filter(other => other !== listener)
    }
  }

  // A throwing listener aborts the emission and the method that emits, such as signOut(). See clerkJsRules.md: "A
  // throwing listener aborts the sign-out"
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

  /**
   * Sets `session`, `user` and `organization` to `undefined` and emits. At the end of the sign-out or of the switch
   * between sessions, the caller sets the next session.
   */
  setTransitive() {
    this.#assign(undefined, undefined)
    this.emit()
  }

  /**
   * Sets `session`, and sets `user` and `organization` to those of the session. Without an argument, keeps the current
   * session, or sets `session` to `null` if no session is current.
   */
  set(session: SignedInSessionResource | null | undefined = this.#clerk.session) {
    this.#assign(session || null, session ? session.user : null)
  }

  update(session?: SignedInSessionResource | null) {
    this.set(session)
    this.emit()
  }

  findSignedIn(id: string | undefined) {
    return this.#clerk.client?.signedInSessions.find(session => session.id === id) ?? null
  }

  setClient(client: ClientResource, select = initialSession) {
    const clerk = this.#clerk
    if (!clerk.client) this.set(select(client))
    clerk.client = client
    // During a sign-out, `session` stays undefined.
    // See clerkJsRules.md: "After the current session ends, no session is current"
    if (!clerk.session) return
    const session = this.findSignedIn(clerk.session.id)
    if (clerk.session.status === 'active' && session?.status === 'pending') void callHook('__internal_onAfterSetActive')
    this.set(session)
  }

  #assign(session: SignedInSessionResource | null | undefined, user: Accessors['user']) {
    Object.assign(this.#clerk, { session, user, organization: session ? activeOrganization(session) : session })
  }
}

const initialSession = ({ signedInSessions, lastActiveSessionId }: ClientResource) =>
  signedInSessions.find(({ id }) => id === lastActiveSessionId) ?? signedInSessions[0] ?? null
