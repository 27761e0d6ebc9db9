const file = 'mock/mockSignOut.ts'

/**
 * Small bugs in `signOut()`. During a sign-out, clerk-js is in the transitive state, in which the session and the user
 * are undefined.
 */
export const signOutMutants = [
  { file, name: 'signOut() does not end the other sessions if no session is current', find: '!client || client.sessions.length === 0', replace: '!client || !clerk.session' },
  { file, name: 'signOut() does nothing if all sessions are expired', find: 'client.sessions.length === 0', replace: 'client.signedInSessions.length === 0' },
  { file, name: 'signOut() ignores the second argument', find: ' : second || {}', replace: ' : {}' },
  { file, name: 'signOut() ignores redirectUrl', find: 'redirectUrl || clerk.buildAfterSignOutUrl()', replace: 'clerk.buildAfterSignOutUrl()' },
  { file, name: 'signOut() redirects to the current page for an empty redirectUrl', find: 'redirectUrl || clerk', replace: 'redirectUrl ?? clerk' },
  { file, name: 'signOut() does not wait for __internal_onBeforeSetActive', find: 'await callHook(\'__internal_onBeforeSetActive\')', replace: 'void callHook(\'__internal_onBeforeSetActive\')' },
  { file, name: 'signOut() passes "sign-out" to __internal_onBeforeSetActive', find: 'callHook(\'__internal_onBeforeSetActive\')', replace: 'callHook(\'__internal_onBeforeSetActive\', \'sign-out\')' },
  { file, name: 'signOut() does not call __internal_onAfterSetActive', find: 'await callHook(\'__internal_onAfterSetActive\')', replace: '' },
  { file, name: 'signOut() calls __internal_onAfterSetActive before the last emission', find: 'state.update()\n    await callHook(\'__internal_onAfterSetActive\')', replace: 'await callHook(\'__internal_onAfterSetActive\')\n    state.update()' },
  { file, name: 'signOut() with the ID of the only session removes this session instead of ending all sessions', find: '!sessionId || client.signedInSessions.length === 1', replace: '!sessionId' },
  { file, name: 'signOut() does not enter the transitive state when the current session ends', find: 'state.setTransitive()\n      await session.remove()', replace: 'await session.remove()' },
  { file, name: 'signOut() enters the transitive state after the request', find: 'state.setTransitive()\n      await session.remove()', replace: 'await session.remove()\n      state.setTransitive()' },
  { file, name: 'signOut() ignores persistClient', find: 'loadOptions().experimental?.persistClient ?? true', replace: 'true' },
  { file, name: 'signOut() rejects after a network error if rethrowOfflineNetworkErrors is set', find: 'if (!isClerkRuntimeError(error) || error.code !== \'network_error\') throw error', replace: 'throw error' },
  { file, name: 'signOut() sets the session to null after the request has failed', find: 'if (!isClerkRuntimeError(error) || error.code !== \'network_error\') throw error', replace: 'if (!isClerkRuntimeError(error) || error.code !== \'network_error\') {\n          state.set(null)\n          throw error\n        }' },
  { file, name: 'signOut() does not call the callback', find: '? callback() : clerk', replace: '? undefined : clerk' },
  { file, name: 'signOut() does not wait for the callback', find: 'await (typeof callback === \'function\' ? callback() : clerk.navigate(withCookieRenewal(to, clerk)))', replace: 'if (typeof callback === \'function\') void callback()\n      else await clerk.navigate(withCookieRenewal(to, clerk))' },
  { file, name: 'signOut() calls the callback before the request', find: '    // See clerkJsRules.md: "One session left: any ID ends all"', replace: '    if (typeof callbackOrOptions === \'function\') await callbackOrOptions()' },
  { file, name: 'signOut() also calls the callback if the session is not the current session', find: 'await session?.remove()\n', replace: 'await session?.remove()\n    if (session && typeof callbackOrOptions === \'function\') await callbackOrOptions()\n' },
  { file, name: 'signOut() also redirects if the session is not the current session', find: 'await session?.remove()\n', replace: 'await session?.remove()\n    if (session) await clerk.navigate(to)\n' },
  { file, name: 'signOut() emits before it redirects', find: 'await trackUnload(async () => {', replace: 'state.update()\n    await trackUnload(async () => {' },
  { file, name: 'signOut() emits twice at the end', find: 'state.update()\n', replace: 'state.update()\n    state.emit()\n' },
  { file, name: 'signOut() does not emit at the end', find: 'state.update()\n', replace: 'state.set()\n' },
  { file, name: 'signOut() makes the next session current after the current session has ended', find: 'state.update()\n', replace: 'state.update(clerk.client?.signedInSessions[0])\n' },
  { file, name: 'signOut() sends two requests to remove a session that is not current', find: 'await session?.remove()\n', replace: 'await session?.remove()\n    await session?.remove().catch(() => {})\n' },
  { file: 'recording/loadOptions.ts', name: 'signOut() calls the callback with an argument', find: 'return first()', replace: 'return first(\'sign-out\')' },
]
