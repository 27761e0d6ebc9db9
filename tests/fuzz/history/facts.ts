import type { SignOutErrorCode } from 'vue-clerk'

/** The target of a sign-out, or the error code of its refusal. A target is a session ID or `all`. */
export type Intent = { target: string, refused?: undefined } | { target?: undefined, refused: SignOutErrorCode }

export const all = 'all sessions'

/** The state that a reader gets from `useAuth()`. */
export interface Reading {
  /**
   * An `at once` reader gets the new state as soon as the server has responded. A `component` keeps its state until the
   * redirect is over. A `newcomer` is a component of a route. A newcomer may get either state, because the route may
   * change before or after the response.
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
  /** The intent of a click before Clerk had loaded. Recorded once Clerk has loaded. */
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
  /** The state that a reader gets. Recorded when this state or the state of Clerk has changed. */
  | { type: 'read', reader: string, reading: Reading }
  | { type: 'looks', button: number, look: 'busy' | 'failed' | 'idle' }
  /**
   * A call of `getToken()`. `session` is the session of the returned token. At the time of the call, `shown` was the
   * caller's session, and Clerk listed the sessions in `listed`.
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

/** An event, with the sessions that the server lists and with the state of this tab at that moment. */
export type Fact = FactDetails & { server: readonly string[], tab: Tab }

export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>

export const count = (facts: readonly Fact[], ...types: Fact['type'][]) =>
  facts.filter(({ type }) => types.includes(type)).length
