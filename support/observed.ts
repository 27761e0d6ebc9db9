import type { MockClerk } from 'vue-clerk/testing'

/** Returns the IDs of the active and pending sessions on the fake server. */
export const signedIn = (clerk: MockClerk) =>
  clerk.server.sessions.filter(({ status }) => status === 'active' || status === 'pending').map(({ id }) => id)

/** Returns Clerk's requests as `METHOD path`, without the GET requests. */
export const requests = (clerk: MockClerk) =>
  clerk.trace.flatMap(entry => entry.type === 'request' && entry.method !== 'GET' ? [`${entry.method} ${entry.path}`] : [])

/** Returns the URLs that Clerk navigated to. */
export const navigations = (clerk: MockClerk) => clerk.trace.flatMap(entry => entry.type === 'navigate' ? [entry.to] : [])
