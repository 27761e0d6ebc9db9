const file = 'mock/mockAuthState.ts'

/**
 * Bugs of emissions, and of the objects in an emission. In the transitive state of clerk-js, the session and the user
 * are undefined.
 */
export const emissionMutants = [
  { file, name: 'addListener emits in a later microtask', find: 'listener(this.#resources(client))\n    return', replace: 'queueMicrotask(() => listener(this.#resources(client)))\n    return' },
  { file, name: 'addListener ignores skipInitialEmit', find: 'if (client && !options?.skipInitialEmit)', replace: 'if (client)' },
  { file, name: 'a listener that unsubscribes during an emission is not called', find: 'for (const listener of this.#listeners) listener(resources)', replace: 'for (const listener of this.#listeners) if (this.#listeners.includes(listener)) listener(resources)' },
  { file, name: 'a listener that is added during an emission waits for the next emission', find: 'for (const listener of this.#listeners) listener(resources)', replace: 'for (const listener of [...this.#listeners]) listener(resources)' },
  { file, name: 'an emission ignores the error of a listener', find: 'for (const listener of this.#listeners) listener(resources)', replace: 'for (const listener of this.#listeners) try { listener(resources) } catch { /* ignored */ }' },
  { file, name: 'the last emission is not stored', find: 'this.#clerk.__internal_lastEmittedResources = ', replace: '' },
  { file, name: 'emits a copy of the client', find: 'return { client, session,', replace: 'return { client: Object.create(client), session,' },
  { file, name: 'the session is null instead of undefined in the transitive state', find: 'this.#assign(undefined, undefined)', replace: 'this.#assign(null, null)' },
  { file, name: 'the user is still set in the transitive state', find: 'this.#assign(undefined, undefined)', replace: 'this.#assign(undefined, this.#clerk.user)' },
  { file, name: 'the transitive state is not emitted', find: 'this.#assign(undefined, undefined)\n    this.emit()', replace: 'this.#assign(undefined, undefined)' },
  { file, name: 'the session is undefined instead of null after a sign-out', find: 'session || null, session ? session.user : null', replace: 'session, session?.user' },
  { file, name: 'an update does not emit', find: 'this.set(session)\n    this.emit()', replace: 'this.set(session)' },
  { file, name: 'a new client ends the transitive state', find: 'if (!clerk.session) return\n', replace: 'if (!clerk.session) return void this.set(null)\n' },
  { file, name: 'a new client makes another session current', find: 'const session = this.findSignedIn(clerk.session.id)\n', replace: 'const session = this.findSignedIn(clerk.session.id) ?? select(client)\n' },
  { file, name: 'a session that becomes pending calls no hook', find: 'if (clerk.session.status === \'active\' && session?.status === \'pending\') void callHook(\'__internal_onAfterSetActive\')', replace: '' },
  { file: 'mock/memoizeListener.ts', name: 'a session with a new token counts as unchanged', find: '\n  && last.lastActiveToken?.getRawString() === next.lastActiveToken?.getRawString()', replace: '' },
  { file: 'mock/memoizeListener.ts', name: 'a session with a later date counts as unchanged', find: '\n  && !(last.updatedAt < next.updatedAt)', replace: '' },
  { file: 'mock/memoizeListener.ts', name: 'a session with another organization counts as unchanged', find: '\n  && last.lastActiveOrganizationId === next.lastActiveOrganizationId', replace: '' },
  { file, name: 'the organization of a member is null', find: 'session ? activeOrganization(session) : session', replace: 'session && null' },
  { file: 'mock/memoizeListener.ts', name: 'a reloaded user with a membership counts as unchanged', find: '\n  && last[0]?.updatedAt === next.organizationMemberships[0]?.updatedAt', replace: '' },
  { file: 'mock/memoizeListener.ts', name: 'a session with a new user counts as unchanged', find: '\n  && (!last.user || !next.user || isSameUser(last.user, next.user))', replace: '' },
  { file: 'mock/memoizeListener.ts', name: 'a listener that throws gets the same objects again', find: 'last = emission\n    callback(emission)', replace: 'callback(emission)\n    last = emission' },
]
