import type { Scenario } from 'vue-clerk/testing'

export const unavailableMessage = 'Clerk is not available right now. Try again.'

const body = { errors: [{ code: 'unavailable', message: 'Unavailable', long_message: unavailableMessage }] }

/** Fakes an outage. Requests other than GET fail with 503 if their path includes `part`. */
export const unavailable = (part = ''): Scenario['respond'] => ({ method, path }) =>
  method === 'GET' || !path.includes(part) ? undefined : { status: 503, body }
