import type { BrowserContext } from 'playwright'
import { createClerkHost, type ClerkHost } from 'vue-clerk/playwright'
import type { Scenario } from 'vue-clerk/testing'

/**
 * Simulates Clerk's host for all tabs of a browser context. The host serves the real clerk-js and a fake Frontend API.
 * Requests to any other host fail, except requests to `appUrl`.
 */
export async function serveClerk(context: BrowserContext, appUrl: string, scenario: Scenario): Promise<ClerkHost> {
  const clerk = createClerkHost({ scenario })
  await context.route(url => !url.href.startsWith(appUrl), route => route.abort())
  await clerk.serve(context)
  return clerk
}
