import type { FrontendApiRequest } from '../fake-api/frontendApiTypes'
import type { Network } from '../recording/network'

type Interceptor = InstanceType<typeof import('@mswjs/interceptors/fetch').FetchInterceptor>

let interceptor: Interceptor | undefined

/**
 * Answers this page's `fetch` calls to `host` from the network, everything else goes where it went. One interceptor per
 * page, since one real Clerk lives at a time. Returns what gives the page its `fetch` back.
 */
export function interceptPage(FetchInterceptor: new () => Interceptor, host: string, network: Network): () => void {
  interceptor = new FetchInterceptor()
  interceptor.apply()
  interceptor.on('request', async ({ request, controller }) => {
    const url = new URL(request.url)
    if (url.host !== host) return
    const answer = await network.send({
      // clerk-js sends PATCH and DELETE as POST. See tests/contract/README.md#running-the-real-clerk-js-offline
      method: url.searchParams.get('_method') ?? request.method,
      path: url.pathname.replace(/^\/v1/, ''),
    }, readBody(request))
    if (answer === 'network-error') return controller.errorWith(new TypeError('Failed to fetch'))
    const { status, body } = answer
    const isPage = typeof body === 'string'
    const text = isPage ? body : body === undefined ? null : JSON.stringify(body)
    const type = isPage ? 'text/html' : 'application/json'
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
