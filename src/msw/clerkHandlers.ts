import { http, HttpResponse, type HttpHandler } from 'msw'
import { isUnknownRoute } from '../testing/fake-api/fakeFrontendApi'
import type { FakeFrontendApi } from '../testing/fake-api/frontendApiTypes'
import { formatResponse, parseForm, parseRequest } from '../testing/http/http'
import { frontendApiPathOf, type FrontendApiOptions } from '../testing/http/frontendApiUrl'

/**
 * Returns handlers for MSW that respond to the requests of clerk-js with a fake Frontend API. The handlers work in Node
 * (`setupServer`) and in a browser (`setupWorker`). They ignore requests to other servers. They don't serve the script
 * of clerk-js, so the app must bundle clerk-js, or your test must pass a Clerk.
 *
 * @throws an Error if `frontendApi` isn't a URL
 * @example
 * ```ts
 * import { setupServer } from 'msw/node'
 * import { clerkHandlers } from 'vue-clerk/msw'
 * import { createFakeFrontendApi } from 'vue-clerk/testing'
 *
 * const api = createFakeFrontendApi({ sessions: 2 })
 * const server = setupServer(...clerkHandlers(api))
 * ```
 */
export function clerkHandlers(api: FakeFrontendApi, options: FrontendApiOptions = {}): HttpHandler[] {
  const pathOf = frontendApiPathOf(options)
  return [http.all('*', async ({ request }) => {
    const url = new URL(request.url)
    const path = pathOf(url)
    if (!path?.startsWith('/v1/')) return undefined
    const response = api.handle({
      ...parseRequest(request.method, path, url.searchParams),
      body: parseForm(await request.clone().text()),
    })
    if (response === 'network-error') return HttpResponse.error()
    const { status, contentType, text } = formatResponse(response)
    if (isUnknownRoute(response)) console.error(text)
    return new HttpResponse(text, { status, headers: { 'content-type': contentType } })
  })]
}
