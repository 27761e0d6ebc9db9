import type { ClerkPluginOptions, SignOutButtonProps } from 'vue-clerk'
import type { FakeFrontendApi, FrontendApiRequest, InjectedResponse, MockClerk, Scenario } from 'vue-clerk/testing'

export type Engine = 'mock' | 'clerk-js'

/** The state of the button, the app and the server after one click. */
export interface Outcome {
  button: 'idle' | 'pending' | 'failed' | 'missing'
  /** The text of the live region. */
  announced: 'Signing out…' | 'Signed out.' | 'Signing out failed. Try again.' | ''
  /** The auth state that `useAuth()` returns. */
  user: 'signed in' | 'signed out' | 'not loaded'
  /** The IDs of the sessions on the server. */
  server: string[]
  /** The URLs of the redirects. */
  redirects: string[]
  /** The `code` of each `SignOutError` that the app reports, and "error" for each other error. */
  reported: string[]
}

/** The result of a second click, after the fault is over. */
export type Retry = 'works' | 'waits too' | 'fails' | 'nothing to click'

/** A fault during a sign-out, and the expected outcome. */
export interface Fault {
  name: string
  /** Returns the response to the sign-out request during the fault. `undefined` keeps the server's response. */
  respond?: (server: FakeFrontendApi, request: FrontendApiRequest) => InjectedResponse | undefined
  /** Returns the response to a GET request during the fault. `undefined` keeps the server's response. */
  respondToRead?: Fault['respond']
  scenario?: Pick<Scenario, 'load' | 'latency'>
  /** Adds a second session, `sess_2`. The click doesn't end this session. */
  hasOther?: boolean
  /** Whether the app loads Clerk's script, and the browser blocks this script. */
  scriptIsBlocked?: boolean
  options?: Partial<ClerkPluginOptions>
  /** The props of the button. Some faults use props that the type forbids. */
  props?: SignOutButtonProps | Record<string, unknown>
  /** Returns a changed version of `clerk`. The app uses the changed version. */
  adapt?: (clerk: MockClerk) => MockClerk
  /** Runs directly after the click. */
  withClick?: (clerk: MockClerk) => void
  beforeLoad?: () => void
  afterLoad?: (server: FakeFrontendApi) => void
  /** Runs after the response to the sign-out request. */
  afterwards?: () => void
  /**
   * The versions of Clerk with which the fault can happen: the mock, clerk-js or both.
   * @default both
   */
  engines?: Engine[]
  outcome: Outcome
  retry: Retry
  /** An explanation of the outcome. */
  note?: string
}

/** The outcome of a failed sign-out. The server has ended no session, so the user stays signed in. */
export const stillSignedIn: Outcome = {
  button: 'failed',
  announced: 'Signing out failed. Try again.',
  user: 'signed in',
  server: ['sess_1'],
  redirects: [],
  reported: ['error'],
}

/** The outcome of a sign-out if no response confirms that the session has ended. */
export const unconfirmed: Outcome = { ...stillSignedIn, reported: ['still_signed_in'] }

/** The outcome of a successful sign-out. */
export const signedOut: Outcome = {
  button: 'idle', announced: 'Signed out.', user: 'signed out', server: [], redirects: ['/goodbye'], reported: [],
}
