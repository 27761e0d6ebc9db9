import type { MockClerk } from 'vue-clerk/testing'

/**
 * Sets Clerk’s state to the state after a redirect that unloads the page.
 * See clerkJsRules.md: "Leaving the page skips the last emission"
 */
export function loseSession(clerk: MockClerk) {
  Object.assign(clerk, { session: undefined, user: undefined, organization: undefined })
  clerk.updateClient(clerk.client!)
}
