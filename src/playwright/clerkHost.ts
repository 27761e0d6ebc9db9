import type { BrowserContext, Route } from '@playwright/test'
import { isUnknownRoute, serveScenario } from '../testing/fake-api/fakeFrontendApi'
import type { FrontendApiServer } from '../testing/fake-api/frontendApiTypes'
import { parseForm, parseRequest } from '../testing/http/http'
import { frontendApiPathOf, type FrontendApiOptions } from '../testing/http/frontendApiUrl'
import { parseScenario, type Scenario } from '../testing/scenario/scenario'
import { check } from '../testing/scenario/validate'
import { findClerkScript } from './clerkScripts'
import { fulfillResponse, fulfillScript } from './fulfill'

/**
 * Clerk's server as the app under test sees it. `respond` and `latency` may change during a test.
 *
 * @example
 * ```ts
 * import { expect, test } from 'vue-clerk/playwright'
 *
 * test('shows that the sign-out failed', async ({ page, clerk }) => {
 *   clerk.respond = ({ method }) => method === 'DELETE' ? { status: 503 } : undefined
 *   await page.goto('/')
 *   await page.getByRole('button', { name: 'Sign Out' }).click()
 *   await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
 *   expect(clerk.server.sessions).toHaveLength(1)
 * })
 * ```
 */
export interface ClerkHost {
  /** The sessions of the server, and functions that add or end a session. */
  readonly server: FrontendApiServer
  /** The requests that weren't GET requests, in order, such as `DELETE /client/sessions`. */
  readonly requests: readonly string[]
  /**
   * The requests that the fake Frontend API doesn't know, and the scripts that weren't found. The fixture `clerk` fails
   * the test with the first error.
   */
  readonly errors: readonly Error[]
  /** Replaces responses from now on, as the option `respond` of a scenario does. */
  respond: NonNullable<Scenario['respond']>
  /** The milliseconds until each response, from now on. */
  latency: number
  /**
   * Serves Clerk to all pages of a browser context. All contexts share the sessions of this server, as tabs of one
   * browser do.
   */
  serve: (context: BrowserContext) => Promise<void>
}

/** The options of `createClerkHost()`. */
export interface ClerkHostOptions extends FrontendApiOptions {
  /**
   * The server's sessions, latency and failures at the start.
   * @default one session of Ada Lovelace
   */
  scenario?: Scenario
}

/**
 * Creates a fake of Clerk's server for a browser that Playwright controls. The app under test gets clerk-js from
 * `node_modules`. The fake needs no account, no key and no network. In a test of Playwright Test, use the fixture
 * `clerk` instead.
 *
 * @throws an Error that names the invalid option, its value and the accepted values
 * @example
 * ```ts
 * import { chromium } from '@playwright/test'
 * import { createClerkHost } from 'vue-clerk/playwright'
 *
 * const clerk = createClerkHost({ scenario: { sessions: 2 } })
 * const context = await (await chromium.launch()).newContext()
 * await clerk.serve(context)
 * ```
 */
export function createClerkHost({ scenario, ...options }: ClerkHostOptions = {}): ClerkHost {
  const pathOf = frontendApiPathOf(options)
  const initial = parseScenario(scenario)
  const api = serveScenario({ ...initial, respond: request => host.respond(request) })
  const requests: string[] = []
  const errors: Error[] = []
  let { latency } = initial

  async function respond(route: Route, path: string) {
    const request = route.request()
    const url = new URL(request.url())
    const { method, path: apiPath } = parseRequest(request.method(), path, url.searchParams)
    if (method !== 'GET') requests.push(`${method} ${apiPath}`)
    const isLoad = method === 'GET' && ['/environment', '/client'].includes(apiPath)
    if (isLoad && initial.load === 'never') return
    await delay(isLoad && typeof initial.load === 'number' ? initial.load : latency)
    const response = api.handle({ method, path: apiPath, body: parseForm(request.postData()) })
    if (isUnknownRoute(response)) {
      errors.push(new Error(`vue-clerk/playwright: the app sent ${method} ${apiPath}, which the fake Frontend API does not answer. Answer it with clerk.respond.`))
    }
    return fulfillResponse(route, response)
  }

  async function serveScript(route: Route, path: string) {
    try {
      const script = findClerkScript(path)
      if (!script) return false
      await fulfillScript(route, script.file)
    } catch (error) {
      errors.push(error as Error)
      await route.abort()
    }
    return true
  }

  const host: ClerkHost = {
    server: api.server,
    requests,
    errors,
    respond: initial.respond,
    get latency() { return latency },
    set latency(value) {
      check(value >= 0 && value < Infinity, 'clerk.latency', value, 'milliseconds from 0 up')
      latency = value
    },
    async serve(context) {
      await context.route(url => url.protocol !== 'data:', async route => {
        const url = new URL(route.request().url())
        const path = pathOf(url)
        if (path?.startsWith('/v1/')) return respond(route, path)
        if (await serveScript(route, path ?? url.pathname)) return
        // Clerk's telemetry isn't part of the app under test.
        return url.hostname === 'clerk-telemetry.com' ? route.abort() : route.fallback()
      })
    },
  }
  return host
}

const delay = (milliseconds: number) => new Promise(resolve => { setTimeout(resolve, milliseconds) })
