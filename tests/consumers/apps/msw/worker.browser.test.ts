import { setupWorker } from 'msw/browser'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { clerkHandlers } from 'vue-clerk/msw'
import { createFakeFrontendApi } from 'vue-clerk/testing'
import { loadClerk } from './clerk'

let isLost = false
const api = createFakeFrontendApi({ sessions: 2, respond: () => isLost ? 'network-error' : undefined })
const worker = setupWorker(...clerkHandlers(api))

beforeAll(async () => { await worker.start({ quiet: true, onUnhandledRequest: 'bypass' }) })
afterAll(() => { worker.stop() })

it('signs out in a browser, with the service worker of MSW', async () => {
  expect(navigator.serviceWorker.controller?.scriptURL).toMatch(/mockServiceWorker\.js$/)
  const clerk = await loadClerk()
  expect(clerk.user?.firstName).toBe('Ada')
  await clerk.signOut(() => {}, { sessionId: 'sess_1' })
  expect(api.server.sessions).toEqual([{ id: 'sess_2', status: 'active' }])
})

it('simulates a lost connection in a browser', async () => {
  isLost = true
  await expect(fetch('https://clerk.example.com/v1/client')).rejects.toThrow('Failed to fetch')
  isLost = false
})

it('prints a request that the fake Frontend API does not know', async () => {
  const print = vi.spyOn(console, 'error').mockReturnValue()
  const response = await fetch('https://clerk.example.com/v1/me/passkeys', { method: 'POST' })
  expect(response.status).toBe(404)
  expect(print).toHaveBeenCalledWith(expect.stringContaining('does not answer POST /me/passkeys'))
})
