import type { Scenario } from 'vue-clerk/testing'

export const unavailableMessage = 'Clerk is not available right now. Try again.'

const body = { errors: [{ code: 'unavailable', message: 'Unavailable', long_message: unavailableMessage }] }

/** Answers every request that changes something with 503, or only those whose path includes `part`. */
export const unavailable = (part = ''): Scenario['respond'] => ({ method, path }) =>
  method === 'GET' || !path.includes(part) ? undefined : { status: 503, body }
