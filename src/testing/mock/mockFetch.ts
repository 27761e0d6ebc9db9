import { isBrowserOnline, isValidBrowserOnline } from '@clerk/shared/browser'
import { ClerkAPIResponseError, ClerkRuntimeError } from '@clerk/shared/error'
import { retry } from '@clerk/shared/retry'
import type { FrontendApiResponse, FrontendApiRequest } from '../fake-api/frontendApiTypes'
import type { ClientJson, ErrorJson } from '../fake-api/clientJson'
import type { Network } from '../recording/network'

/** The envelope of the Frontend API: a resource, and the client that it changed ("piggybacked"). */
export interface Payload<T> extends Partial<ErrorJson> {
  response?: T
  client?: ClientJson | null
  meta?: { client?: ClientJson }
}

/** What a request may do to the Clerk that makes it. */
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

/**
 * Sends a request as clerk-js does. Only a GET is retried after a network error.
 * clerk-js: "A network error rejects without a retry", "An offline network error counts as success",
 * "A driven browser counts as offline" and "A 401 reloads the client"
 */
export function createMockFetch({ network, apiUrl, ...host }: FetchHost): MockFetch {
  return async ({ method, path, body }, { skipUpdateClient, forceUpdateClient } = {}) => {
    let answer: Exclude<FrontendApiResponse, 'network-error'>
    try {
      await threeMicrotasks()
      const tries = isBrowserOnline() ? 4 : 11
      answer = await retry(async () => {
        const answer = await network.send({ method, path }, body)
        if (answer === 'network-error') throw new TypeError('Failed to fetch')
        return answer
      }, {
        retryImmediately: true,
        initialDelay: 700,
        maxDelayBetweenRetries: 5000,
        shouldRetry: (_, attempt) => method === 'GET' && attempt < tries,
      })
    } catch (cause) {
      const message = `ClerkJS: Network error at "${apiUrl}${path}" - ${cause}. Please try again.`
      if (host.rethrowsOfflineErrors()) throw new ClerkRuntimeError(message, { code: 'network_error', cause: cause as Error })
      if (isValidBrowserOnline()) throw new Error(message, { cause })
      return null
    }

    const { status } = answer
    const payload = typeof answer.body === 'string' ? readPage(answer.body, status) : answer.body as Payload<never> ?? null
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

/** No JSON: where the server is at fault the status says enough, and clerk-js reads no further. */
function readPage(page: string, status: number): Payload<never> | null {
  try {
    return JSON.parse(page)
  } catch (error) {
    if (status < 500) throw error
    return null
  }
}

// clerk-js prepares a request for as long, so two calls emit before either sends its request.
// clerk-js: "Two calls at once redirect twice"
async function threeMicrotasks() {
  await Promise.resolve()
  await Promise.resolve()
}
