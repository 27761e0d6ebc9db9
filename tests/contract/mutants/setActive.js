const file = 'mock/mockSetActive.ts'

/** Small bugs in `setActive()`. */
export const setActiveMutants = [
  { file, name: 'setActive() does not touch the session', find: 'await session.touch().catch(ignoreUnauthenticated)', replace: '' },
  { file, name: 'setActive() ignores each error of the touch request', find: 'if (!isUnauthenticatedError(error)) throw error', replace: 'if (!isUnauthenticatedError(error)) return' },
  { file, name: 'setActive() does not reload the client after a 401', find: 'void clerk.handleUnauthenticated()', replace: '' },
  { file, name: 'setActive() with a redirect ignores the client in the response to the touch request', find: 'if (client) state.setClient(client)', replace: '' },
  { file, name: 'setActive() makes an expired session current', find: 'session = state.findSignedIn(session?.id)\n', replace: '' },
  { file, name: 'setActive() without a session throws although a session is current', find: 'target === undefined ? clerk.session : target', replace: 'target' },
  { file, name: 'setActive() ignores the option organization', find: 'session.lastActiveOrganizationId = idOrSlug?.startsWith(\'org_\') ? idOrSlug : organizationOf(session, idOrSlug)', replace: '' },
  { file, name: 'setActive() does not find an organization by its slug', find: 'organization.slug === slug', replace: '!slug' },
  { file, name: 'setActive() also calls __internal_onBeforeSetActive for a pending session', find: 'if (session?.status !== \'pending\') await callHook(\'__internal_onBeforeSetActive\', session', replace: 'await callHook(\'__internal_onBeforeSetActive\', session' },
  { file, name: 'setActive(null) does not pass "sign-out" to __internal_onBeforeSetActive', find: 'session === null ? \'sign-out\' : undefined', replace: 'undefined' },
  { file, name: 'setActive() does not emit', find: 'state.update(session)', replace: 'state.set(session)' },
  { file, name: 'setActive() with a redirect does not set the session to undefined', find: 'if (session?.status !== \'pending\') state.setTransitive()', replace: '' },
  { file, name: 'setActive() ignores the option redirectUrl', find: 'else if (redirectUrl) await clerk.navigate(withCookieRenewal(redirectUrl, clerk))', replace: '' },
  { file, name: '__internal_setActiveInProgress stays true after setActive() has failed', find: '} finally {\n      clerk.__internal_setActiveInProgress = false', replace: 'clerk.__internal_setActiveInProgress = false\n    } finally {' },
  { file, name: 'setActive() does not request a token', find: 'await session?.getToken()\n', replace: '' },
]
