import type { MockClerk } from 'vue-clerk/testing'

/** Returns the IDs of the sessions on the fake server that are active or pending. */
export const signedIn = (clerk: MockClerk) =>
  clerk.server.sessions.filter(({ status }) => status === 'active' || status === 'pending').map(({ id }) => id)

/** Returns Clerk's requests as `METHOD path`, without the GET requests. */
export const requests = (clerk: MockClerk) =>
  clerk.trace.flatMap(entry => entry.type === 'request' && entry.method !== 'GET' ? [`${entry.method} ${entry.path}`] : [])

/** Returns the URLs that Clerk navigated to. */
export const navigations = (clerk: MockClerk) => clerk.trace.flatMap(entry => entry.type === 'navigate' ? [entry.to] : [])
