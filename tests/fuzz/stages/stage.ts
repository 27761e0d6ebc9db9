import type { MockClerk, Scenario } from 'vue-clerk/testing'

/** Where the runs take place: on the mock in jsdom, or on clerk-js itself in a browser. */
export interface Stage {
  /** The command that runs the sequences on it. */
  command: string
  /** A Clerk that is alone on the page. `close` gives the page back what it changed. */
  open: (scenario: Scenario) => Promise<{ clerk: MockClerk, close: () => void }>
  /** Whatever waits for no timer has happened. */
  settled: () => Promise<void>
  /** Hears of rejections that nobody handles. Returns what ends that. */
  onRejection: (listener: (error: unknown) => void) => () => void
}
