import { createClerkEventBus } from '@clerk/shared/clerkEventBus'
import { isClerkAPIResponseError } from '@clerk/shared/error'
import type {
  ClerkOptions, ClerkStatus, ClientResource, HeadlessBrowserClerk, ListenerCallback, ListenerOptions, NavigateOptions,
  Resources, SignInProps, SignInRedirectOptions, SignUpProps, SignUpRedirectOptions,
} from '@clerk/shared/types'
import { MockAuthState } from './mockAuthState'
import { serveScenario } from '../fake-api/fakeFrontendApi'
import { prepareLoadOptions, recordCallback, recordWindowNavigation } from '../recording/loadOptions'
import {
  missingClerkData, missingClerkFunctions, missingClerkMethods, undeclaredClerkData, undeclaredClerkFunctions,
  undeclaredClerkMethods,
} from './missing/missingClerkMembers'
import type { MissingClerkMember } from './missing/missingClerkMembers'
import { createStubSharing, defineMissingData, defineMissingFunctions } from './missing/missingMembers'
import { MockClient } from './resources/mockClient'
import { createMockFetch } from './mockFetch'
import { createSetActive } from './mockSetActive'
import { createSignOut } from './mockSignOut'
import { createAttemptToEnable } from './organizationsPrompt'
import type { EnvironmentJson } from './organizationsPrompt'
import { MockUi } from './stubUi'
import { absoluteUrl, buildSignInUrl, buildSignUpUrl, clerkJsVersion, frontendApi, navigate } from './mockUrls'
import { createNetwork } from '../recording/network'
import { parseScenario } from '../scenario/scenario'
import type { Scenario, ResolvedScenario } from '../scenario/scenario'
import { attachTestControls } from '../recording/testControls'
import type { MockClerk } from '../recording/testControls'
import { createTrace } from '../recording/trace'
import type { Trace } from '../recording/trace'

/**
 * Creates a mock of Clerk for stories and tests. The mock needs neither a network nor clerk-js.
 *
 * The mock emits, sends requests, navigates and fails as clerk-js does. This package's tests compare the mock with
 * clerk-js. If the mock lacks a function, a call of the function throws or rejects with an error that names the function.
 *
 * @throws an Error that names the invalid option of the scenario, its value and the accepted values
 * @example
 * ```ts
 * import { createMockClerk } from 'vue-clerk/testing'
 *
 * const clerk = createMockClerk({ sessions: 2 })
 * await clerk.load({ afterSignOutUrl: '/goodbye' })
 * await clerk.signOut({ sessionId: 'sess_1' })
 * console.log(clerk.server.sessions) // [{ id: 'sess_2', status: 'active' }]
 * ```
 */
export function createMockClerk(scenario?: Scenario): MockClerk {
  const resolvedScenario = parseScenario(scenario)
  const api = serveScenario(resolvedScenario)
  const trace = createTrace()
  const network = createNetwork(resolvedScenario, api, trace)
  const clerk = new MockClerkCore(resolvedScenario, network, trace)
  return attachTestControls(clerk as unknown as HeadlessBrowserClerk, api, trace, network.close)
}

// This class has private members, as clerk-js does. A deeply reactive proxy can't read private members. So code that
// makes Clerk deeply reactive fails with the mock and with clerk-js.
class MockClerkCore implements Omit<HeadlessBrowserClerk, MissingClerkMember> {
  client: ClientResource | undefined = undefined
  session: Resources['session'] = undefined
  organization: Resources['organization'] = undefined
  user: Resources['user'] = undefined
  telemetry = undefined
  internal_last_error = null
  declare uiVersion: undefined
  declare version: string
  declare publishableKey: string
  declare frontendApi: string
  declare domain: string
  declare proxyUrl: string
  declare isSatellite: boolean
  declare instanceType: HeadlessBrowserClerk['instanceType']
  __internal_country = null
  declare __internal_moduleManager: undefined
  declare __internal_lastEmittedResources: Resources | undefined
  __internal_setActiveInProgress = false
  __internal_hasOAuthTransport = false
  __internal_oauthTransport = null
  declare __internal_getCachedResources: undefined

  #options: ClerkOptions = {}
  #status: ClerkStatus = 'loading'
  #environment: EnvironmentJson | null = null
  #events = createClerkEventBus()
  #navigationListeners: (() => void)[] = []
  #state = new MockAuthState(this)
  #ui = new MockUi()
  #sdkMetadata: HeadlessBrowserClerk['sdkMetadata'] = { name: '@clerk/clerk-js', version: clerkJsVersion }

  load: HeadlessBrowserClerk['load']
  signOut: HeadlessBrowserClerk['signOut']
  handleUnauthenticated: () => Promise<unknown>
  __internal_windowNavigate: (to: URL | string) => void

  constructor(scenario: ResolvedScenario, network: ReturnType<typeof createNetwork>, trace: Trace) {
    defineMissingFunctions(this, 'clerk', [...missingClerkFunctions, ...undeclaredClerkFunctions])
    const state = this.#state
    const onTokenResolved: (() => void)[] = []
    const fetch = createMockFetch({
      network,
      apiUrl: `https://${frontendApi}/v1`,
      rethrowsOfflineErrors: () => this.#options.experimental?.rethrowOfflineNetworkErrors,
      updateClient: data => this.updateClient(client.fromJSON(data)),
      handleUnauthenticated: () => this.handleUnauthenticated(),
    })
    const client: MockClient = new MockClient({
      fetch,
      tokens: new Map(),
      shareStubs: createStubSharing(),
      readClient: data => client.fromJSON(data),
      tokenResolved: () => onTokenResolved.forEach(listener => listener()),
    })
    // Adds the trace's listener first, so that the trace records an emission even if a later listener throws.
    state.addListener(trace.recordEmission)
    this.#events.emit('status', 'loading')
    this.#events.prioritizedOn('status', status => {
      this.#status = status
    })

    this.load = async options => {
      if (this.loaded) return
      if (network.closed) throw new Error('vue-clerk/testing: this mock has been disposed of. Create another one.')
      this.#options = prepareLoadOptions(options, scenario, trace)
      this.#sdkMetadata = options?.sdkMetadata || this.#sdkMetadata
      this.#ui.load(this.#options, this)
      // See clerkJsRules.md: "Two loads at once send everything twice"
      onTokenResolved.push(() => state.update(this.session))
      try {
        const [environment, loaded] = await Promise.all([fetch({ method: 'GET', path: '/environment' }), client.fetch()])
        this.#environment = environment?.response ?? environment
        network.loaded = true
        this.updateClient(loaded)
        this.#events.emit('status', 'ready')
      } catch (error) {
        this.#events.emit('status', 'error')
        throw error
      }
    }
    this.signOut = recordCallback(createSignOut(this, state, () => this.#options), trace)
    this.__internal_windowNavigate = recordWindowNavigation(trace)
    // See clerkJsRules.md: "A 401 reloads the client". `handleUnauthenticated` sets `session` to `null` if the
    // session has ended, or if the response to GET /client is 403 or 500.
    this.handleUnauthenticated = async () => {
      if (!this.client || !this.session) return
      try {
        this.updateClient(await client.fetch())
        if (this.session) return
      } catch (error) {
        if (!isClerkAPIResponseError(error) || ![403, 500].includes(error.status)) throw error
      }
      return this.setActive({ session: null })
    }
  }

  get sdkMetadata() { return this.#sdkMetadata }
  set sdkMetadata(metadata) { this.#sdkMetadata = metadata }
  get isStandardBrowser() { return this.#options.standardBrowser ?? false }
  get status() { return this.#status }
  get loaded() { return this.#status === 'ready' }
  get isSignedIn() { return !!this.session && this.session.status !== 'pending' }

  setActive = createSetActive(this, this.#state)
  addListener = (listener: ListenerCallback, options?: ListenerOptions) => this.#state.addListener(listener, options)
  on: HeadlessBrowserClerk['on'] = this.#events.on
  off: HeadlessBrowserClerk['off'] = this.#events.off

  updateClient = (client: ClientResource): void => {
    this.#state.setClient(client, this.#options.selectInitialSession)
    this.#state.emit()
  }

  __internal_addNavigationListener = (listener: () => void) => {
    this.#navigationListeners.push(listener)
    return () => {
      this.#navigationListeners = this.#navigationListeners.filter(other => other !== listener)
    }
  }

  navigate = (to: string | undefined, options?: NavigateOptions) => navigate(to, options, {
    options: this.#options,
    windowNavigate: url => this.__internal_windowNavigate(url),
    closeModals: () => this.#navigationListeners.forEach(listener => listener()),
  })

  buildUrlWithAuth(to: string) { return absoluteUrl(to) }
  buildAfterSignOutUrl() { return this.#options.afterSignOutUrl ? absoluteUrl(this.#options.afterSignOutUrl) : '/' }
  buildSignInUrl(options?: SignInRedirectOptions) { return this.loaded ? buildSignInUrl(this.#options, options) : '' }
  buildSignUpUrl(options?: SignUpRedirectOptions) { return this.loaded ? buildSignUpUrl(this.#options, options) : '' }
  redirectWithAuth = async (to: string) => this.navigate(this.buildUrlWithAuth(to))
  redirectToSignIn = async (options?: SignInRedirectOptions) => this.navigate(this.buildSignInUrl(options))
  redirectToSignUp = async (options?: SignUpRedirectOptions) => this.navigate(this.buildSignUpUrl(options))
  redirectToAfterSignOut = async () => this.navigate(this.buildAfterSignOutUrl())

  openSignIn = (props?: SignInProps) => this.#ui.open('signIn', 'SignIn', props)
  closeSignIn = () => this.#ui.close('signIn')
  openSignUp = (props?: SignUpProps) => this.#ui.open('signUp', 'SignUp', props)
  closeSignUp = () => this.#ui.close('signUp')
  __internal_openEnableOrganizationsPrompt: HeadlessBrowserClerk['__internal_openEnableOrganizationsPrompt'] = props =>
    this.#ui.open('enableOrganizationsPrompt', 'EnableOrganizationsPrompt', props)

  __internal_closeEnableOrganizationsPrompt = () => this.#ui.close('enableOrganizationsPrompt', { requiresUi: true })
  __internal_attemptToEnableEnvironmentSetting = createAttemptToEnable(this, () => this.#environment)

  __internal_getOption<K extends keyof ClerkOptions>(key: K) { return this.#options[key] }
}

// In clerk-js, these members are getters of the class. In the mock, a test can set them.
for (const [name, value] of Object.entries({
  version: clerkJsVersion,
  publishableKey: `pk_test_${btoa(`${frontendApi}$`)}`,
  frontendApi,
  uiVersion: undefined,
  domain: '',
  proxyUrl: '',
  isSatellite: false,
  instanceType: 'development',
})) Object.defineProperty(MockClerkCore.prototype, name, { value, writable: true, configurable: true })
defineMissingFunctions(MockClerkCore.prototype, 'clerk', [...missingClerkMethods, ...undeclaredClerkMethods], false)
defineMissingData(MockClerkCore.prototype, 'clerk', [...missingClerkData, ...undeclaredClerkData])
