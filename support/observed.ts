import type { MockClerk } from 'vue-clerk/testing'

/** Returns the IDs of the sessions that are signed in on the server. */
export const signedIn = (clerk: MockClerk) =>
  clerk.server.sessions.filter(({ status }) => status === 'active' || status === 'pending').map(({ id }) => id)

/** Returns the requests that change something, as `METHOD path`. */
export const requests = (clerk: MockClerk) =>
  clerk.trace.flatMap(entry => entry.type === 'request' && entry.method !== 'GET' ? [`${entry.method} ${entry.path}`] : [])

/** Returns the URLs that Clerk navigated to. */
export const navigations = (clerk: MockClerk) => clerk.trace.flatMap(entry => entry.type === 'navigate' ? [entry.to] : [])
