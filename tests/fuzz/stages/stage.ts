import type { MockClerk, Scenario } from 'vue-clerk/testing'

/** The environment of the runs: the mock in jsdom, or clerk-js in a browser. */
export interface Stage {
  /** The command line that runs the fuzz tests in this environment. */
  command: string
  /** Creates the only Clerk of the page. `close` restores the page. */
  open: (scenario: Scenario) => Promise<{ clerk: MockClerk, close: () => void }>
  /** Resolves when nothing is pending except timers. */
  settled: () => Promise<void>
  /** Calls `listener` with each unhandled rejection. Returns the unsubscribe function. */
  onRejection: (listener: (error: unknown) => void) => () => void
}
