import type { SignOutErrorCode } from 'vue-clerk'

/** What a sign-out asks for: a session or all sessions, or options that must be refused with this code. */
export type Ask = { target: string, refused?: undefined } | { target?: undefined, refused: SignOutErrorCode }

export const all = 'all sessions'

/** The facts of `useAuth()` as one reader gets them. */
export interface Reading {
  /**
   * `at once`: gets the server's answer at once. `component`: keeps what it had until the redirect is over. `newcomer`: a component that
   * may have been set up after the answer.
   */
  kind: 'at once' | 'component' | 'newcomer'
  isLoaded: boolean
  session: string | null | undefined
}

/** One observed event of a run. `button` is the serial number of a mounted button, or of a call of a composable. */
export type Happening =
  /** `isRepeat`: the sign-out of this button was already in flight. `listens`: to failures. */
  | { type: 'click', button: number, asks: Ask, isRepeat: boolean, isLoaded: boolean, hasCallback: boolean, listens: boolean }
  | { type: 'props changed', button: number }
  /** What a button that was clicked before the load asks for when Clerk has loaded. */
  | { type: 'asks', button: number, asks: Ask }
  /** A direct call of clerk-js by another SDK. Without a target, it ends no session. */
  | { type: 'direct call', call: number, target?: string, mayRedirect: boolean }
  | { type: 'direct call settled', call: number }
  | { type: 'request' | 'answer', target: string }
  /** `target`: of the request that ended it. */
  | { type: 'ended', session: string, target: string }
  /** By another tab. */
  | { type: 'added', session: string }
  /** The server has answered a request for the list of sessions. */
  | { type: 'listed' }
  | { type: 'callback' | 'callback threw' | 'signOut', button: number }
  | { type: 'error', button: number, error: unknown }
  | { type: 'errorHandler', button: number | undefined, error: unknown }
  | { type: 'announced', text: string }
  /** `reader` names the reader. Recorded when its reading, or Clerk's state, differs from the recorded one. */
  | { type: 'read', reader: string, reading: Reading }
  | { type: 'looks', button: number, look: 'busy' | 'failed' | 'idle' }
  /** The answer of `getToken()`: the session of the token. `shown` and `listed` are from the time of the call. */
  | { type: 'token', shown: string | null | undefined, listed: readonly string[], session: string | null | undefined }
  | { type: 'navigate' }
  | { type: 'app unmounted', app: number, isLoaded: boolean }

/** The state of Clerk in this tab. */
export interface Tab {
  session: string | null | undefined
  /** The sessions that are signed in. */
  listed: readonly string[]
}

/** `server`: the sessions that the server had at that moment. */
export type Fact = Happening & { server: readonly string[], tab: Tab }

export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>

export const count = (facts: readonly Fact[], ...types: Fact['type'][]) =>
  facts.filter(({ type }) => types.includes(type)).length
