import type { MockClerk } from 'vue-clerk/testing'

/** Leaves a Clerk as a redirect that unloads the page does. clerk-js: "Leaving the page skips the last emission" */
export function loseSession(clerk: MockClerk) {
  Object.assign(clerk, { session: undefined, user: undefined, organization: undefined })
  clerk.updateClient(clerk.client!)
}
