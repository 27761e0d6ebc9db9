import { formatResponse, parseForm, parseRequest } from '../http/http'
import type { Network } from '../recording/network'

/**
 * Makes `network` respond to the page's requests for `host`. Requests for other hosts use the page's own `fetch`.
 * Returns a function that restores `fetch`.
 *
 * @throws an Error if the page has no `fetch`, as in Jest with jsdom
 *
 * This function replaces `fetch` itself, because an interceptor for sockets changes what clerk-js sees: the order of
 * requests and emissions, the text of an error, and the text of a status.
 */
export function interceptFetch(host: string, network: Network): () => void {
  const { fetch } = globalThis
  if (typeof fetch !== 'function') {
    throw new Error('vue-clerk/testing: createRealClerk() needs fetch(), which this test environment lacks. Use createMockClerk(), or a test environment with fetch().')
  }
  let isRestored = false

  const respond = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url)
    const response = await network.send(
      parseRequest(request.method, pathname, searchParams),
      request.method === 'GET' ? undefined : request.text().then(parseForm),
    )
    if (response === 'network-error') throw new TypeError('Failed to fetch')
    const { status, contentType, text } = formatResponse(response)
    return new Response(text, { status, headers: { 'content-type': contentType } })
  }

  const intercepted: typeof fetch = (input, init) =>
    isRestored || hostOf(input) !== host ? fetch(input, init) : respond(new Request(input, init))

  globalThis.fetch = intercepted
  return () => {
    isRestored = true
    // Another library may have replaced `fetch` since. Its function then stays, and still calls this function.
    if (globalThis.fetch === intercepted) globalThis.fetch = fetch
  }
}

/** Returns the host of a request, or undefined if the URL is relative or invalid. */
function hostOf(input: RequestInfo | URL) {
  const url = input instanceof Request ? input.url : String(input)
  try {
    return new URL(url).host
  } catch {
    return undefined
  }
}
