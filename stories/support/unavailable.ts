import type { Scenario } from 'vue-clerk/testing'

export const unavailableMessage = 'Clerk is not available right now. Try again.'

const body = { errors: [{ code: 'unavailable', message: 'Unavailable', long_message: unavailableMessage }] }

/** Responds with 503 to every request other than GET whose path includes `part`. By default, to all of them. */
export const unavailable = (part = ''): Scenario['respond'] => ({ method, path }) =>
  method === 'GET' || !path.includes(part) ? undefined : { status: 503, body }
