import type { FrontendApiRequest } from '../fake-api/frontendApiTypes'
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
    const response = await network.send({
      // clerk-js sends PATCH and DELETE as POST. See clerkJsRules.md: "Running the real clerk-js offline"
      method: url.searchParams.get('_method') ?? request.method,
      path: url.pathname.replace(/^\/v1/, ''),
    }, readBody(request))
    if (response === 'network-error') return controller.errorWith(new TypeError('Failed to fetch'))
    const { status, body } = response
    const isText = typeof body === 'string'
    const text = isText ? body : body === undefined ? null : JSON.stringify(body)
    const type = isText ? 'text/html' : 'application/json'
    controller.respondWith(new Response(text, { status, headers: { 'content-type': type } }))
  })
  return () => {
    interceptor?.dispose()
    interceptor = undefined
  }
}

async function readBody(request: Request): Promise<FrontendApiRequest['body']> {
  if (request.method === 'GET') return undefined
  return Object.fromEntries(new URLSearchParams(await request.text()))
}
