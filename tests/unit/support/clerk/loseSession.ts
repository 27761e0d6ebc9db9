import type { MockClerk } from 'vue-clerk/testing'

/**
 * Puts `clerk` into the state that a sign-out leaves while its redirect unloads the page: `session`, `user` and
 * `organization` are `undefined`.
 * See clerkJsRules.md: "Leaving the page skips the last emission"
 */
export function loseSession(clerk: MockClerk) {
  Object.assign(clerk, { session: undefined, user: undefined, organization: undefined })
  clerk.updateClient(clerk.client!)
}
