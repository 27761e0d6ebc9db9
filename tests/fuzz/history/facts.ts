import type { SignOutErrorCode } from 'vue-clerk'

/** The expected result of a sign-out: either the ID of the session that ends (or `all`), or the code of the error. */
export type Intent = { target: string, refused?: undefined } | { target?: undefined, refused: SignOutErrorCode }

export const all = 'all sessions'

/** The state that a reader (a component, a store, a plugin or a guard) gets from `useAuth()`. */
export interface Reading {
  /**
   * An `at once` reader is code outside of components, and gets the new state as soon as the server has responded. A
   * `component` keeps the old state until the redirect is over. A `newcomer` is a component of a route. A newcomer may
   * get the old or the new state, because the route may change before or after the response.
   */
  kind: 'at once' | 'component' | 'newcomer'
  isLoaded: boolean
  session: string | null | undefined
}

/** A recorded event of a run. `button` is the serial number of a button, or of a call of a composable's `signOut`. */
export type FactDetails =
  /**
   * A click on a button, or a call of `signOut`. If `isRepeat` is true, this button's sign-out was already in flight.
   * If `listens` is true, the button has an error listener.
   */
  | { type: 'click', button: number, intent: Intent, isRepeat: boolean, isLoaded: boolean, hasCallback: boolean, listens: boolean }
  | { type: 'props changed', button: number }
  /** Clerk has loaded after a click on the button. `intent` is now the expected result of this click. */
  | { type: 'intent', button: number, intent: Intent }
  /** Another SDK has called clerk-js. If `target` is undefined, the call ends no session. */
  | { type: 'direct call', call: number, target?: string, mayRedirect: boolean }
  | { type: 'direct call settled', call: number }
  /** A sign-out request, or the response to a sign-out request. `target` is a session ID or `all`. */
  | { type: 'request' | 'response', target: string }
  /** A sign-out request has ended a session. `target` is the session ID in the request, or `all`. */
  | { type: 'ended', session: string, target: string }
  /** Another tab has added a session. */
  | { type: 'added', session: string }
  /** The server has responded to GET /client, so that clerk-js gets the current sessions. */
  | { type: 'listed' }
  | { type: 'callback' | 'callback threw' | 'signOut', button: number }
  | { type: 'error', button: number, error: unknown }
  | { type: 'errorHandler', button: number | undefined, error: unknown }
  | { type: 'announced', text: string }
  /** A reader gets the state `reading` from `useAuth()`. Recorded when this state or Clerk's state has changed. */
  | { type: 'read', reader: string, reading: Reading }
  | { type: 'looks', button: number, look: 'busy' | 'failed' | 'idle' }
  /**
   * A call of `getToken()`. `session` is the session of the returned token. At the time of the call, the caller's ref
   * `sessionId` contained `shown`, and Clerk listed the sessions in `listed`.
   */
  | { type: 'token', shown: string | null | undefined, listed: readonly string[], session: string | null | undefined }
  | { type: 'navigate' }
  | { type: 'app unmounted', app: number, isLoaded: boolean }

/** The state of Clerk in this tab. */
export interface Tab {
  session: string | null | undefined
  /** The IDs of the sessions in `client.signedInSessions`. */
  listed: readonly string[]
}

/** A recorded event, with the IDs of the server's sessions and with Clerk's state at the time of the event. */
export type Fact = FactDetails & { server: readonly string[], tab: Tab }

export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>

export const count = (facts: readonly Fact[], ...types: Fact['type'][]) =>
  facts.filter(({ type }) => types.includes(type)).length
