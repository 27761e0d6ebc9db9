import { createRequire } from 'node:module'
import type { BrowserContext, Route } from 'playwright'
import { createFakeFrontendApi, type Scenario } from 'vue-clerk/testing'
import { frontendApiHost } from './app/publishableKey'

const clerkJsFolder = createRequire(import.meta.url).resolve('@clerk/clerk-js').replace(/[^/\\]+$/, '')

async function respond(route: Route, api: ReturnType<typeof createFakeFrontendApi>, requests: string[]) {
  const request = route.request()
  const url = new URL(request.url())
  const headers = {
    'access-control-allow-origin': await request.headerValue('origin') ?? '*',
    'access-control-allow-credentials': 'true',
  }
  const script = /^\/npm\/@clerk\/clerk-js@\d+\/dist\/([\w.-]+\.js)$/.exec(url.pathname)?.[1]
  if (script) return route.fulfill({ path: clerkJsFolder + script, headers, contentType: 'text/javascript' })
  const method = url.searchParams.get('_method') ?? request.method()
  const path = url.pathname.replace(/^\/v1/, '')
  if (method !== 'GET') requests.push(`${method} ${path}`)
  const response = api.handle({ method, path, body: Object.fromEntries(new URLSearchParams(request.postData() ?? '')) })
  if (response === 'network-error') return route.abort()
  return route.fulfill({ status: response.status, headers, json: response.body })
}

/**
 * Simulates Clerk's host for all tabs of a browser context. The host serves the real clerk-js and a fake Frontend API.
 * Requests to `appUrl` aren't intercepted. Requests to any other host fail.
 */
export async function serveClerk(context: BrowserContext, appUrl: string, scenario: Scenario) {
  const api = createFakeFrontendApi(scenario)
  const requests: string[] = []
  await context.route(url => !url.href.startsWith(appUrl), route =>
    new URL(route.request().url()).host === frontendApiHost ? respond(route, api, requests) : route.abort())
  return { server: api.server, requests }
}
