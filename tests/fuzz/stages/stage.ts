import type { MockClerk, Scenario } from 'vue-clerk/testing'

/** The environment of the fuzz tests: the mock in jsdom, or clerk-js in a browser. */
export interface Stage {
  /** The command line that runs the fuzz tests in this environment. */
  command: string
  /** Creates a Clerk. The page has only one Clerk at a time. `close` restores the globals that `open` changed. */
  open: (scenario: Scenario) => Promise<{ clerk: MockClerk, close: () => void }>
  /** Resolves when only timers are pending. */
  settled: () => Promise<void>
  /** Calls `listener` with the error of each unhandled rejection. Returns a function that removes `listener`. */
  onRejection: (listener: (error: unknown) => void) => () => void
}
