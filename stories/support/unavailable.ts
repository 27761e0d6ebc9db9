import type { Scenario } from 'vue-clerk/testing'

export const unavailableMessage = 'Clerk is not available right now. Try again.'

const body = { errors: [{ code: 'unavailable', message: 'Unavailable', long_message: unavailableMessage }] }

/** A Clerk that answers questions and refuses changes: all, or those whose path the story names. */
export const unavailable = (part = ''): Scenario['respond'] => ({ method, path }) =>
  method === 'GET' || !path.includes(part) ? undefined : { status: 503, body }
