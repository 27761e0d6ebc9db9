import { isBrowserOnline, isValidBrowserOnline } from '@clerk/shared/browser'
import { ClerkAPIResponseError, ClerkRuntimeError } from '@clerk/shared/error'
import { retry } from '@clerk/shared/retry'
import type { FrontendApiResponse, FrontendApiRequest } from '../fake-api/frontendApiTypes'
import type { ClientJson, ErrorJson } from '../fake-api/clientJson'
import type { Network } from '../recording/network'

/** The body of a response: a resource, and the client's state after the request. */
export interface Payload<T> extends Partial<ErrorJson> {
  response?: T
  client?: ClientJson | null
  meta?: { client?: ClientJson }
}

/** The parts of a Clerk that a request uses and changes. */
export interface FetchHost {
  network: Network
  apiUrl: string
  rethrowsOfflineErrors: () => boolean | undefined
  updateClient: (client: ClientJson) => void
  handleUnauthenticated: () => Promise<unknown>
}

export type MockFetch = <T>(
  request: FrontendApiRequest,
  options?: { skipUpdateClient?: boolean, forceUpdateClient?: boolean },
) => Promise<Payload<T> | null>

const connectionLost = new TypeError('Failed to fetch')

/**
 * Creates a function that sends a request as clerk-js does. After a network error, only a GET request is sent again.
 * See clerkJsRules.md: "After a network error, signOut() rejects without a retry" and "A 401 reloads the client"
 */
export function createMockFetch({ network, apiUrl, ...host }: FetchHost): MockFetch {
  return async ({ method, path, body }, { skipUpdateClient, forceUpdateClient } = {}) => {
    let response: Exclude<FrontendApiResponse, 'network-error'>
    try {
      await threeMicrotasks()
      const tries = isBrowserOnline() ? 4 : 11
      response = await retry(async () => {
        const sent = await network.send({ method, path }, body)
        if (sent === 'network-error') throw connectionLost
        return sent
      }, {
        retryImmediately: true,
        initialDelay: 700,
        maxDelayBetweenRetries: 5000,
        shouldRetry: (error, attempt) => error === connectionLost && method === 'GET' && attempt < tries,
      })
    } catch (cause) {
      // An error of the fake Frontend API itself is a fault in the program. clerk-js would report a lost connection.
      if (cause !== connectionLost) throw cause
      const message = `ClerkJS: Network error at "${apiUrl}${path}" - ${cause}. Please try again.`
      if (host.rethrowsOfflineErrors()) throw new ClerkRuntimeError(message, { code: 'network_error', cause: cause as Error })
      // See clerkJsRules.md: "While the browser is offline, clerk-js ignores network errors" and
      // "clerk-js treats an automated browser as offline"
      if (isValidBrowserOnline()) throw new Error(message, { cause })
      return null
    }

    const { status } = response
    const payload = typeof response.body === 'string' ? parseText(response.body, status) : response.body as Payload<never> ?? null
    const client = payload?.client || payload?.meta?.client
    if (client && (method !== 'GET' || forceUpdateClient) && !skipUpdateClient) host.updateClient(client)
    if (status < 400) return status < 300 ? payload : null

    const [error] = payload?.errors ?? []
    if (status === 401 && error?.code !== 'requires_captcha' && error?.code !== 'dev_browser_unauthenticated') {
      await host.handleUnauthenticated()
    }
    throw new ClerkAPIResponseError(error?.long_message ?? '', { data: payload?.errors as ErrorJson['errors'], status })
  }
}

/** Parses a text body as JSON. If the status is a server error, invalid JSON becomes `null`, as in clerk-js. */
function parseText(text: string, status: number): Payload<never> | null {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (status < 500) throw error
    return null
  }
}

// clerk-js sends a request three microtasks after the call. If an app calls `signOut()` twice at once, both calls emit
// before clerk-js sends the first request. See clerkJsRules.md: "Two calls at once redirect twice"
async function threeMicrotasks() {
  await Promise.resolve()
  await Promise.resolve()
}
