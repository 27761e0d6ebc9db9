import type { ClerkPluginOptions, SignOutButtonProps } from 'vue-clerk'
import type { FakeFrontendApi, FrontendApiRequest, InjectedResponse, MockClerk, Scenario } from 'vue-clerk/testing'

export type Engine = 'mock' | 'clerk-js'

/** What a user gets from one click, and what an app and the server then know. */
export interface Outcome {
  button: 'at rest' | 'pending' | 'failed' | 'not there'
  /** The last words of the live region. */
  announced: 'Signing out…' | 'Signed out.' | 'Signing out failed. Try again.' | ''
  /** By `useAuth()`. */
  user: 'signed in' | 'signed out' | 'not loaded'
  /** The sessions that the server has. */
  server: string[]
  wentTo: string[]
  /** The failures that reached the app's error handler: the code of a SignOutError, else "error". */
  reported: string[]
}

/** What a second click does once the fault is over. */
export type Retry = 'works' | 'waits too' | 'fails' | 'nothing to click'

export interface Fault {
  name: string
  /** What a sign-out's request is answered, as long as the fault lasts. Undefined: what the server says. */
  answers?: (server: FakeFrontendApi, request: FrontendApiRequest) => InjectedResponse | undefined
  /** The same for the requests that read. */
  answersReading?: Fault['answers']
  scenario?: Pick<Scenario, 'load' | 'latency'>
  /** Another account of this device, which nobody signs out: it has the session `sess_2`. */
  hasOther?: boolean
  /** Clerk comes by its script, which is blocked. */
  scriptIsBlocked?: boolean
  options?: Partial<ClerkPluginOptions>
  /** Also what no type allows. */
  props?: SignOutButtonProps | Record<string, unknown>
  /** Gives the app another Clerk than the engine's. */
  adapt?: (clerk: MockClerk) => MockClerk
  /** Runs directly after the click. */
  withClick?: (clerk: MockClerk) => void
  beforeLoad?: () => void
  afterLoad?: (server: FakeFrontendApi) => void
  /** Once the answer is there. */
  afterwards?: () => void
  /** Where the other one has no such fault. @default both */
  engines?: Engine[]
  outcome: Outcome
  retry: Retry
  /** Where what happens is Clerk's affair, and not the button's. */
  note?: string
}

/** Nobody but the server ends a session: whoever hears that it failed is signed in, and may try again. */
export const stillSignedIn: Outcome = {
  button: 'failed', announced: 'Signing out failed. Try again.', user: 'signed in', server: ['sess_1'], wentTo: [], reported: ['error'],
}

/** The request got no answer that says that the session has ended. */
export const unconfirmed: Outcome = { ...stillSignedIn, reported: ['still_signed_in'] }

export const signedOut: Outcome = {
  button: 'at rest', announced: 'Signed out.', user: 'signed out', server: [], wentTo: ['/goodbye'], reported: [],
}
