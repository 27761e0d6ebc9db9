import type { SignOutErrorCode } from 'vue-clerk'

/** The target of a sign-out, or the error code with which it must be refused. A target is a session or all sessions. */
export type Intent = { target: string, refused?: undefined } | { target?: undefined, refused: SignOutErrorCode }

export const all = 'all sessions'

/** The state that a reader gets from `useAuth()`. */
export interface Reading {
  /**
   * An `at once` reader gets the new state as soon as the server has responded. A `component` keeps its state until the
   * redirect is over. A `newcomer` is a component that may have been set up after the response.
   */
  kind: 'at once' | 'component' | 'newcomer'
  isLoaded: boolean
  session: string | null | undefined
}

/** An observed event of a run. `button` is the serial number of a mounted button or of a call of a composable. */
export type FactDetails =
  /**
   * `isRepeat` means that this button's sign-out was already in flight. `listens` means that the button has an error
   * listener.
   */
  | { type: 'click', button: number, intent: Intent, isRepeat: boolean, isLoaded: boolean, hasCallback: boolean, listens: boolean }
  | { type: 'props changed', button: number }
  /** A button was clicked before Clerk had loaded. `intent` is its intent once Clerk has loaded. */
  | { type: 'intent', button: number, intent: Intent }
  /** A direct call of clerk-js by another SDK. Without a target, the call ends no session. */
  | { type: 'direct call', call: number, target?: string, mayRedirect: boolean }
  | { type: 'direct call settled', call: number }
  | { type: 'request' | 'response', target: string }
  /** `target` is the target of the request that ended the session. */
  | { type: 'ended', session: string, target: string }
  /** Another tab added a session. */
  | { type: 'added', session: string }
  /** The server has responded with its list of sessions. */
  | { type: 'listed' }
  | { type: 'callback' | 'callback threw' | 'signOut', button: number }
  | { type: 'error', button: number, error: unknown }
  | { type: 'errorHandler', button: number | undefined, error: unknown }
  | { type: 'announced', text: string }
  /** Recorded when the state of a reader or of Clerk differs from the last recorded state. */
  | { type: 'read', reader: string, reading: Reading }
  | { type: 'looks', button: number, look: 'busy' | 'failed' | 'idle' }
  /**
   * A call of `getToken()`. `session` is the session of the returned token. `shown` is the caller's session when it
   * called, and `listed` are the sessions that Clerk listed then.
   */
  | { type: 'token', shown: string | null | undefined, listed: readonly string[], session: string | null | undefined }
  | { type: 'navigate' }
  | { type: 'app unmounted', app: number, isLoaded: boolean }

/** The state of Clerk in this tab. */
export interface Tab {
  session: string | null | undefined
  /** The sessions that are signed in. */
  listed: readonly string[]
}

/** A fact with the state at the moment of the fact. `server` is the server's list of sessions. */
export type Fact = FactDetails & { server: readonly string[], tab: Tab }

export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>

export const count = (facts: readonly Fact[], ...types: Fact['type'][]) =>
  facts.filter(({ type }) => types.includes(type)).length
