import type { Fact, Tab } from './history'

/** A run when it has come to rest: no request is unanswered but one that never is. */
export interface Rest extends Tab {
  /** Nothing is ever answered in this run. */
  isStuck: boolean
  isAppMounted: boolean
  /** How many buttons say that they are at work. */
  busyButtons: number
  server: readonly string[]
  /** Ended without this tab being told. */
  endedUnheard: readonly string[]
  auth: { isLoaded: boolean, isSignedIn: boolean | undefined, sessionId: string | null | undefined }
  /** The session that must be current if it is still there; undefined where the run leaves that open. */
  expectedSession: string | null | undefined
  isLoaded: boolean
}

/** What is left when the app has gone. */
export interface Left {
  listeners: number
  timers: number
  nodes: number
  liveRegions: number
  activeScopes: number
}

export interface Run {
  facts: readonly Fact[]
  rest: Rest
  /** Whether a click on a new button for all sessions, once nothing fails any more, signed out; undefined: not tried. */
  isRetryDone: boolean | undefined
  left: Left
  uncaught: readonly unknown[]
}
