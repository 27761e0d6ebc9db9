import type { Fact, Reading, Tab } from './history/facts'

/** The state of a run after its last event. No request is in flight, unless the requests of the run stay pending. */
export interface EndState extends Tab {
  /** Whether the requests of this run stay pending. */
  isStuck: boolean
  /** The numbers of the apps that are mounted. */
  apps: readonly number[]
  /** The serial numbers of the buttons that look busy. */
  busy: readonly number[]
  /** The serial numbers of the buttons that look failed. */
  failed: readonly number[]
  /** The buttons on the page, and whether their form can show a failure. */
  shown: readonly { button: number, showsFailure: boolean }[]
  server: readonly string[]
  /** The sessions that ended or were added, but that no response to this tab has reported. */
  unknownToTab: readonly string[]
  readings: readonly { reader: string, reading: Reading }[]
  /** The session that must be current if the server still has it. Undefined if any session may be current. */
  expectedSession: string | null | undefined
  isLoaded: boolean
  /** Navigations of the app's router that haven't settled. */
  navigations: number
  /** Calls of composables and of clerk-js that haven't settled. */
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
  /** Whether a new button for all sessions signs out after the faults are over. Undefined if no button was tried. */
  isRetryDone: boolean | undefined
  leftovers: Leftovers
  uncaught: readonly unknown[]
}

/** Statements that must be true of each run. */
export type Invariants = Record<string, (run: Run) => boolean>
