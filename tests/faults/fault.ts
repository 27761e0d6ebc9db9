import type { ClerkPluginOptions, SignOutButtonProps } from 'vue-clerk'
import type { FakeFrontendApi, FrontendApiRequest, InjectedResponse, MockClerk, Scenario } from 'vue-clerk/testing'

export type Engine = 'mock' | 'clerk-js'

/** The state of the button, the app and the server after one click. */
export interface Outcome {
  button: 'idle' | 'pending' | 'failed' | 'missing'
  /** The text of the live region. */
  announced: 'Signing out…' | 'Signed out.' | 'Signing out failed. Try again.' | ''
  /** The state from `useAuth()`. */
  user: 'signed in' | 'signed out' | 'not loaded'
  /** The server's sessions. */
  server: string[]
  /** The URLs of the redirects. */
  redirects: string[]
  /** The errors that reached the app's error handler: the code of a SignOutError, or "error" for any other error. */
  reported: string[]
}

/** The result of a second click, after the fault is over. */
export type Retry = 'works' | 'waits too' | 'fails' | 'nothing to click'

export interface Fault {
  name: string
  /** Replaces the response to the request of a sign-out during the fault. `undefined` keeps the server's response. */
  respond?: (server: FakeFrontendApi, request: FrontendApiRequest) => InjectedResponse | undefined
  /** Replaces the response to GET requests during the fault. */
  respondToRead?: Fault['respond']
  scenario?: Pick<Scenario, 'load' | 'latency'>
  /** Adds another session, `sess_2`, which the click doesn't end. */
  hasOther?: boolean
  /** Whether the app loads Clerk's script, and the script is blocked. */
  scriptIsBlocked?: boolean
  options?: Partial<ClerkPluginOptions>
  /** The props of the button, including props that the button's type forbids. */
  props?: SignOutButtonProps | Record<string, unknown>
  /** Returns the Clerk that the app gets instead of the engine's Clerk. */
  adapt?: (clerk: MockClerk) => MockClerk
  /** Runs directly after the click. */
  withClick?: (clerk: MockClerk) => void
  beforeLoad?: () => void
  afterLoad?: (server: FakeFrontendApi) => void
  /** Runs after the response to the sign-out. */
  afterwards?: () => void
  /**
   * The engines on which the fault can happen.
   * @default both
   */
  engines?: Engine[]
  outcome: Outcome
  retry: Retry
  /** The reason for the outcome, if Clerk or the app's developer causes it. */
  note?: string
}

/** The outcome of a failed sign-out. The user stays signed in and can retry, because the server ended no session. */
export const stillSignedIn: Outcome = {
  button: 'failed',
  announced: 'Signing out failed. Try again.',
  user: 'signed in',
  server: ['sess_1'],
  redirects: [],
  reported: ['error'],
}

/** The outcome of a sign-out without a response that confirms the end of the session. */
export const unconfirmed: Outcome = { ...stillSignedIn, reported: ['still_signed_in'] }

export const signedOut: Outcome = {
  button: 'idle', announced: 'Signed out.', user: 'signed out', server: [], redirects: ['/goodbye'], reported: [],
}
