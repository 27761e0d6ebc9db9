const file = 'mock/mockAuthState.ts'

/**
 * Small bugs in the mock's emissions and in the emitted objects. During a sign-out, clerk-js is in the transitive state,
 * in which the session and the user are undefined.
 */
export const emissionMutants = [
  { file, name: 'addListener() calls the new listener in a later microtask', find: 'listener(this.#resources(client))\n    return', replace: 'queueMicrotask(() => listener(this.#resources(client)))\n    return' },
  { file, name: 'addListener() ignores skipInitialEmit', find: 'if (client && !options?.skipInitialEmit)', replace: 'if (client)' },
  { file, name: 'an emission skips a listener that is removed while the emission runs', find: 'for (const listener of this.#listeners) listener(resources)', replace: 'for (const listener of this.#listeners) if (this.#listeners.includes(listener)) listener(resources)' },
  { file, name: 'an emission skips a listener that is added while the emission runs', find: 'for (const listener of this.#listeners) listener(resources)', replace: 'for (const listener of [...this.#listeners]) listener(resources)' },
  { file, name: 'an emission ignores the error that a listener throws', find: 'for (const listener of this.#listeners) listener(resources)', replace: 'for (const listener of this.#listeners) try { listener(resources) } catch { /* ignored */ }' },
  { file, name: 'the mock does not store the last emission', find: 'this.#clerk.__internal_lastEmittedResources = ', replace: '' },
  { file, name: 'the mock emits a copy of the client', find: 'return { client, session,', replace: 'return { client: Object.create(client), session,' },
  { file, name: 'the session is null instead of undefined in the transitive state', find: 'this.#assign(undefined, undefined)', replace: 'this.#assign(null, null)' },
  { file, name: 'the user is still set in the transitive state', find: 'this.#assign(undefined, undefined)', replace: 'this.#assign(undefined, this.#clerk.user)' },
  { file, name: 'the mock does not emit when the transitive state begins', find: 'this.#assign(undefined, undefined)\n    this.emit()', replace: 'this.#assign(undefined, undefined)' },
  { file, name: 'the session is undefined instead of null after a sign-out', find: 'session || null, session ? session.user : null', replace: 'session, session?.user' },
  { file, name: 'the mock does not emit at the end of a sign-out or of a switch between sessions', find: 'this.set(session)\n    this.emit()', replace: 'this.set(session)' },
  { file, name: 'a response during the transitive state sets the session to null', find: 'if (!clerk.session) return\n', replace: 'if (!clerk.session) return void this.set(null)\n' },
  { file, name: 'a response that does not list the current session makes another session current', find: 'const session = this.findSignedIn(clerk.session.id)\n', replace: 'const session = this.findSignedIn(clerk.session.id) ?? select(client)\n' },
  { file, name: 'the mock does not call __internal_onAfterSetActive when the session becomes pending', find: 'if (clerk.session.status === \'active\' && session?.status === \'pending\') void callHook(\'__internal_onAfterSetActive\')', replace: '' },
  { file: 'mock/memoizeListener.ts', name: 'a listener gets the previous session although the token has changed', find: '\n  && last.lastActiveToken?.getRawString() === next.lastActiveToken?.getRawString()', replace: '' },
  { file: 'mock/memoizeListener.ts', name: 'a listener gets the previous session although the date updatedAt has changed', find: '\n  && !(last.updatedAt < next.updatedAt)', replace: '' },
  { file: 'mock/memoizeListener.ts', name: 'a listener gets the previous session although the active organization has changed', find: '\n  && last.lastActiveOrganizationId === next.lastActiveOrganizationId', replace: '' },
  { file, name: 'the current organization is null although the session has an active organization', find: 'session ? activeOrganization(session) : session', replace: 'session && null' },
  { file: 'mock/memoizeListener.ts', name: 'a listener gets the previous user although a reload has replaced the memberships', find: '\n  && last[0]?.updatedAt === next.organizationMemberships[0]?.updatedAt', replace: '' },
  { file: 'mock/memoizeListener.ts', name: 'a listener gets the previous session although the user has changed', find: '\n  && (!last.user || !next.user || isSameUser(last.user, next.user))', replace: '' },
  { file: 'mock/memoizeListener.ts', name: 'a listener that has thrown gets a new session although the session is unchanged', find: 'last = emission\n    callback(emission)', replace: 'callback(emission)\n    last = emission' },
]
