import type { Route } from '@playwright/test'
import type { FrontendApiResponse } from '../testing/fake-api/frontendApiTypes'
import { formatResponse } from '../testing/http/http'

// The app and Clerk's server have different origins, and clerk-js sends its requests with cookies.
const corsHeaders = async (route: Route) => ({
  'access-control-allow-origin': await route.request().headerValue('origin') ?? '*',
  'access-control-allow-credentials': 'true',
})

/** Answers a request with a response of the fake Frontend API. */
export async function fulfillResponse(route: Route, response: FrontendApiResponse) {
  if (response === 'network-error') return route.abort()
  const { status, contentType, text } = formatResponse(response)
  return route.fulfill({ status, contentType, body: text ?? '', headers: await corsHeaders(route) })
}

/** Answers a request with a script. Without a file, the status is 404. */
export async function fulfillScript(route: Route, file: string | undefined) {
  if (!file) return route.fulfill({ status: 404, body: '' })
  return route.fulfill({ path: file, contentType: 'text/javascript', headers: await corsHeaders(route) })
}
