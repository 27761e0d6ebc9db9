import type {
  ClientResource, ListenerCallback, ListenerOptions, Resources, SignedInSessionResource,
} from '@clerk/shared/types'
import { activeOrganization } from './resources/mockMembership'
import { callHook } from './setActiveHooks'
import { memoizeListener } from './memoizeListener'

/**
 * The members of the mock that depend on the session. These members are properties of the mock, so that any code can
 * set these members, as with clerk-js.
 */
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

  /** If a listener is added or removed during an emission, this emission still calls the listener. */
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
   * Sets `session`, `user` and `organization` to `undefined` and emits. The caller sets the next session when the
   * sign-out or the switch of sessions ends.
   */
  setTransitive() {
    this.#assign(undefined, undefined)
    this.emit()
  }

  /**
   * Sets the session, the session's user and the session's organization. Without an argument, sets the current session
   * again. If the session is `undefined`, sets `null`.
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
    // During a sign-out, `session` stays undefined. See clerkJsRules.md: "Ending the current session promotes no other"
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
