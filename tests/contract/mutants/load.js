const file = 'mock/mockClerk.ts'

/** Small bugs in `load()`, in the delays of responses, and in other members of the mock. */
export const loadMutants = [
  { file, name: 'a second call of load() loads again', find: 'if (this.loaded) return\n', replace: '' },
  { file, name: 'signOut() signs out before load() has finished', find: 'this.signOut = recordCallback(createSignOut(this, state, () => this.#options), trace)', replace: 'this.client = client as unknown as ClientResource\n    this.signOut = recordCallback(createSignOut(this, state, () => this.#options), trace)' },
  { file, name: 'load() does not request the environment', find: 'Promise.all([fetch({ method: \'GET\', path: \'/environment\' }), client.fetch()])', replace: 'Promise.all([undefined, client.fetch()])' },
  { file, name: 'load() sends its requests one after the other', find: 'const [environment, loaded] = await Promise.all([fetch({ method: \'GET\', path: \'/environment\' }), client.fetch()])', replace: 'const environment = await fetch({ method: \'GET\', path: \'/environment\' })\n        const loaded = await client.fetch()' },
  { file, name: 'load() sets the status "ready" before it sets the session', find: 'this.updateClient(loaded)\n        this.#events.emit(\'status\', \'ready\')', replace: 'this.#events.emit(\'status\', \'ready\')\n        this.updateClient(loaded)' },
  { file, name: 'a failed load() does not emit the status "error"', find: 'this.#events.emit(\'status\', \'error\')\n', replace: '' },
  { file, name: 'a failed load() resolves', find: 'this.#events.emit(\'status\', \'error\')\n        throw error', replace: 'this.#events.emit(\'status\', \'error\')\n        void error' },
  { file, name: 'the status listeners are called before the member status changes', find: 'this.#status = status\n', replace: 'queueMicrotask(() => { this.#status = status })\n' },
  { file, name: 'isSignedIn is true although the session is pending', find: '!!this.session && this.session.status !== \'pending\'', replace: '!!this.session' },
  { file, name: 'the member loaded is true although the status is "loading"', find: 'return this.#status === \'ready\'', replace: 'return this.#status !== \'error\'' },
  { file, name: 'the mock ignores the option selectInitialSession', find: 'this.#state.setClient(client, this.#options.selectInitialSession)', replace: 'this.#state.setClient(client)' },
  { file, name: 'updateClient() does not emit', find: 'this.#state.setClient(client, this.#options.selectInitialSession)\n    this.#state.emit()', replace: 'this.#state.setClient(client, this.#options.selectInitialSession)' },
  { file, name: 'after two calls of load() at once, the mock emits only once for each fetched token', find: 'onTokenResolved.push(() => state.update(this.session))', replace: 'onTokenResolved[0] = () => state.update(this.session)' },
  { file: 'mock/mockAuthState.ts', name: 'load() makes the first session current instead of the last active session', find: 'signedInSessions.find(({ id }) => id === lastActiveSessionId) ?? signedInSessions[0]', replace: 'signedInSessions[0]' },
  { file: 'recording/network.ts', name: 'load() ignores the delay that the scenario sets', find: 'typeof load === \'number\' ? load : 0', replace: '0' },
  { file: 'recording/network.ts', name: 'load() settles although the scenario sets load to "never"', find: 'load === \'never\' ? Infinity', replace: 'load === \'never\' ? 1' },
  { file: 'recording/network.ts', name: 'responses ignore the latency that the scenario sets', find: 'await delay(network.loaded ? latency :', replace: 'await delay(network.loaded ? 0 :' },
  { file: 'mock/stubUi.ts', name: 'openSignIn() without a UI does not throw', find: 'throw new Error(\'Clerk was not loaded with Ui components\')', replace: 'return' },
  { file: 'mock/organizationsPrompt.ts', name: 'organizations are enabled although the environment disables them', find: 'environment()?.organization_settings?.enabled ?? false', replace: 'environment() !== undefined' },
  { file: 'mock/organizationsPrompt.ts', name: 'disabled organizations do not open the dialog', find: 'if (isDevelopment) {', replace: 'if (!isDevelopment) {' },
  { file, name: 'the mock ignores the environment in the field "response"', find: 'environment?.response ?? environment', replace: 'environment as EnvironmentJson' },
]
