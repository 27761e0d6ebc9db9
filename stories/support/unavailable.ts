import type { Scenario } from 'vue-clerk/testing'

export const unavailableMessage = 'Clerk is not available right now. Try again.'

const body = { errors: [{ code: 'unavailable', message: 'Unavailable', long_message: unavailableMessage }] }

/** Fails a request with 503 if the request's path includes `part`. GET requests succeed. */
export const unavailable = (part = ''): Scenario['respond'] => ({ method, path }) =>
  method === 'GET' || !path.includes(part) ? undefined : { status: 503, body }
