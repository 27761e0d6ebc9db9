import { formatResponse, parseForm, parseRequest } from '../http/http'
import type { Network } from '../recording/network'

type Interceptor = InstanceType<typeof import('@mswjs/interceptors/fetch').FetchInterceptor>

let interceptor: Interceptor | undefined

/**
 * Makes `network` respond to the page's requests for `host`. Requests for other hosts aren't intercepted. Returns a
 * function that restores `fetch`.
 *
 * A page has one interceptor, because a page has one real Clerk at a time.
 */
export function interceptFetch(FetchInterceptor: new () => Interceptor, host: string, network: Network): () => void {
  interceptor = new FetchInterceptor()
  interceptor.apply()
  interceptor.on('request', async ({ request, controller }) => {
    const url = new URL(request.url)
    if (url.host !== host) return
    const response = await network.send(
      parseRequest(request.method, url.pathname, url.searchParams),
      request.method === 'GET' ? undefined : request.text().then(parseForm),
    )
    if (response === 'network-error') return controller.errorWith(new TypeError('Failed to fetch'))
    const { status, contentType, text } = formatResponse(response)
    controller.respondWith(new Response(text, { status, headers: { 'content-type': contentType } }))
  })
  return () => {
    interceptor?.dispose()
    interceptor = undefined
  }
}
