import type { Fact, Reading, Tab } from './history/facts'

/** The state of the page at the end of a random run. No request is in flight, unless `isStuck` is true. */
export interface EndState extends Tab {
  /** Whether some requests of this run never get a response. */
  isStuck: boolean
  /** The numbers of the mounted apps. The first app is 0, and the second app is 1. */
  apps: readonly number[]
  /** The serial numbers of the buttons with `aria-busy`. */
  busy: readonly number[]
  /** The serial numbers of the buttons with `data-failed`. */
  failed: readonly number[]
  /** The serial number of each button on the page, and whether a failure can set `data-failed` on this button. */
  shown: readonly { button: number, showsFailure: boolean }[]
  /** The IDs of the sessions that the server lists. */
  server: readonly string[]
  /** The IDs of the sessions that the server ended or added without a response to this tab. */
  unknownToTab: readonly string[]
  /** The state that each component, store and plugin gets from `useAuth()`. */
  readings: readonly { reader: string, reading: Reading }[]
  /**
   * The ID of the session that must be current if the server still lists this session. If undefined, any session may be
   * current.
   */
  expectedSession: string | null | undefined
  isLoaded: boolean
  /** How many navigations of the app's router haven't settled. */
  navigations: number
  /** How many calls haven't settled: calls of functions that composables return, and calls of clerk-js's methods. */
  calls: number
}

/** How many objects of each kind remain after the apps have unmounted. */
export interface Leftovers {
  listeners: number
  timers: number
  nodes: number
  liveRegions: number
  activeScopes: number
}

/** The result of a random sequence of commands on a page. */
export interface Run {
  /** The recorded events of the run, in order. */
  facts: readonly Fact[]
  endState: EndState
  /**
   * After the commands, all injected failures end, and the test clicks a new button. True if this click signs out of
   * all sessions. Undefined if the test doesn't click, because Clerk hasn't loaded or some requests never get a
   * response.
   */
  isRetryDone: boolean | undefined
  leftovers: Leftovers
  uncaught: readonly unknown[]
}

/** Sentences that must be true for each run. Each function returns whether its sentence is true for `run`. */
export type Invariants = Record<string, (run: Run) => boolean>
