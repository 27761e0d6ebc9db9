import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clerkHandlers } from 'vue-clerk/msw'
import { createFakeFrontendApi, createRealClerk } from 'vue-clerk/testing'
import { loadClerk } from './clerk'

const api = createFakeFrontendApi({ sessions: 2 })
const server = setupServer(
  ...clerkHandlers(api),
  http.get('https://shop.example.com/orders', () => HttpResponse.json(['order_1'])),
)

beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }) })
afterAll(() => { server.close() })

it('signs out of one session', async () => {
  const clerk = await loadClerk()
  await clerk.signOut(() => {}, { sessionId: 'sess_1' })
  expect(api.server.sessions).toEqual([{ id: 'sess_2', status: 'active' }])
})

it('leaves the requests of createRealClerk() to createRealClerk(), and all others to MSW', async () => {
  const clerk = await createRealClerk({ sessions: 1 })
  await clerk.load()
  const response = await fetch('https://shop.example.com/orders')
  expect(await response.json()).toEqual(['order_1'])
  await clerk.signOut()
  expect(clerk.server.sessions).toEqual([])
  clerk.dispose()
})
