// @vitest-environment jsdom
import { Clerk } from '@clerk/clerk-js/no-rhc'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { clerkHandlers } from 'vue-clerk/msw'
import { createFakeFrontendApi } from 'vue-clerk/testing'

let isLost = false
const api = createFakeFrontendApi({ sessions: 2, respond: () => isLost ? 'network-error' : undefined })
const proxied = createFakeFrontendApi({ sessions: [{ id: 'sess_9' }] })
const server = setupServer(
  ...clerkHandlers(api),
  ...clerkHandlers(proxied, { frontendApi: 'https://app.example.test/__clerk/' }),
)

beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }) })
beforeEach(() => {
  isLost = false
  api.reset()
})
afterAll(() => { server.close() })

async function loadClerk(options = {}) {
  const clerk = new Clerk(`pk_test_${btoa('clerk.example.test$')}`, options)
  await clerk.load({ standardBrowser: false })
  return clerk
}

test('clerk-js signs out on the handlers of MSW', async () => {
  const clerk = await loadClerk()
  expect(clerk.session?.id).toBe('sess_1')
  await clerk.signOut(() => {}, { sessionId: 'sess_1' })
  expect(api.server.sessions).toEqual([{ id: 'sess_2', status: 'active' }])
  await clerk.signOut(() => {})
  expect(api.server.sessions).toEqual([])
})

test('the handlers respond to the requests for a proxy, without the path of the proxy', async () => {
  const clerk = await loadClerk({ proxyUrl: 'https://app.example.test/__clerk' })
  expect(clerk.session?.id).toBe('sess_9')
})

test('the handlers simulate a lost connection', async () => {
  isLost = true
  // MSW 2 rejects with Chromium's text, and MSW 3 with Node's text.
  await expect(fetch('https://clerk.example.test/v1/client')).rejects.toThrow(/^(Failed to fetch|fetch failed)$/)
})

test('the handlers print a request that the fake Frontend API does not know', async () => {
  const print = vi.spyOn(console, 'error').mockReturnValue()
  const response = await fetch('https://clerk.example.test/v1/me/passkeys', { method: 'POST' })
  expect(response.status).toBe(404)
  expect(print).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('does not answer POST /me/passkeys'))
})

test('the handlers leave the requests for other servers to other handlers', async () => {
  await expect(fetch('https://shop.example.test/v1/client')).rejects.toThrow()
})

test('clerkHandlers() throws if frontendApi is not a URL', () => {
  expect(() => clerkHandlers(api, { frontendApi: 'clerk.example.test' })).toThrow(/frontendApi is 'clerk\.example\.test'.*https:\/\//)
})
