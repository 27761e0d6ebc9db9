import type { MockClerk } from 'vue-clerk/testing'

/** The sessions that the server still has signed in. */
export const signedIn = (clerk: MockClerk) =>
  clerk.server.sessions.filter(({ status }) => status === 'active' || status === 'pending').map(({ id }) => id)

/** The requests that change something, as `METHOD path`. */
export const requests = (clerk: MockClerk) =>
  clerk.trace.flatMap(entry => entry.type === 'request' && entry.method !== 'GET' ? [`${entry.method} ${entry.path}`] : [])

/** Where Clerk went. */
export const navigations = (clerk: MockClerk) => clerk.trace.flatMap(entry => entry.type === 'navigate' ? [entry.to] : [])
