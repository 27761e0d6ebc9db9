// @vitest-environment jsdom
import { Clerk } from '@clerk/clerk-js/no-rhc'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { clerkHandlers } from 'vue-clerk/msw'
import { createFakeFrontendApi } from 'vue-clerk/testing'

const api = createFakeFrontendApi({ sessions: 2 })
const server = setupServer(...clerkHandlers(api))

beforeAll(() => { server.listen() })
afterAll(() => { server.close() })

it('signs out of one session', async () => {
  const clerk = new Clerk(`pk_test_${btoa('clerk.example.com$')}`)
  await clerk.load({ standardBrowser: false })
  await clerk.signOut(() => {}, { sessionId: 'sess_1' })
  expect(api.server.sessions).toEqual([{ id: 'sess_2', status: 'active' }])
})
