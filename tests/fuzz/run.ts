import type { Fact, Reading, Tab } from './history/facts'

/** The state at the end of a run. No request is in flight, unless `isStuck` is true. */
export interface EndState extends Tab {
  /** Whether some requests of this run never get a response. */
  isStuck: boolean
  /** The numbers of the mounted apps. */
  apps: readonly number[]
  /** The serial numbers of the buttons that look busy. */
  busy: readonly number[]
  /** The serial numbers of the buttons that look failed. */
  failed: readonly number[]
  /** The buttons on the page, and whether their form can show a failure. */
  shown: readonly { button: number, showsFailure: boolean }[]
  server: readonly string[]
  /** The sessions that the server ended or added without a response to this tab. */
  unknownToTab: readonly string[]
  readings: readonly { reader: string, reading: Reading }[]
  /** The session that must be current if the server still lists it. If undefined, any session may be current. */
  expectedSession: string | null | undefined
  isLoaded: boolean
  /** How many navigations of the app's router haven't settled. */
  navigations: number
  /** How many calls of composables and of clerk-js haven't settled. */
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

export interface Run {
  facts: readonly Fact[]
  endState: EndState
  /** Whether a new button signs out of all sessions after the faults have ended. Undefined if no button was tried. */
  isRetryDone: boolean | undefined
  leftovers: Leftovers
  uncaught: readonly unknown[]
}

/** Sentences that must be true in each run. Each sentence has a function that checks the sentence. */
export type Invariants = Record<string, (run: Run) => boolean>
