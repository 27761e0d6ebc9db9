import type { Fact, Reading, Tab } from './history/facts'

/** The state of a run after its last event: every request is answered, unless the run answers none. */
export interface Rest extends Tab {
  /** No request is answered in this run. */
  isStuck: boolean
  /** The numbers of the apps that are mounted. */
  apps: readonly number[]
  /** The serial numbers of buttons that look busy, or failed. */
  busy: readonly number[]
  failed: readonly number[]
  /** The buttons that are on the page, and what they look like when they fail. */
  shown: readonly { button: number, showsFailure: boolean }[]
  server: readonly string[]
  /** Ended or added without an answer to this tab. */
  unheard: readonly string[]
  readings: readonly { reader: string, reading: Reading }[]
  /** The session that must be current if the server still has it. Undefined if the run leaves that open. */
  expectedSession: string | null | undefined
  isLoaded: boolean
  /** Navigations of the app's router that haven't settled. */
  navigations: number
  /** Calls of composables and of clerk-js that haven't settled. */
  calls: number
}

/** What remains when the apps have unmounted. */
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
  /** Whether a click on a new button for all sessions signed out when nothing failed any more. Undefined if not tried. */
  isRetryDone: boolean | undefined
  left: Left
  uncaught: readonly unknown[]
}
