import type { ClerkOptions } from '@clerk/shared/types'
import type { MockClerk, Scenario } from 'vue-clerk/testing'

/** Something that a test does with a Clerk. The result must be the same on the mock and on clerk-js. */
export interface Operation {
  name: string
  options?: ClerkOptions
  /** Whether Clerk hasn't loaded yet. */
  unloaded?: boolean
  /** Whether no session is signed in. */
  signedOut?: boolean
  /** Replaces responses of the fake Frontend API. */
  respond?: Scenario['respond']
  run: (clerk: MockClerk) => unknown
}
