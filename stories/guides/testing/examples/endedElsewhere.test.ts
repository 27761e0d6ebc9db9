// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createFakeFrontendApi, createMockClerk } from 'vue-clerk/testing'

it('hears that the session was ended elsewhere', async () => {
  const api = createFakeFrontendApi({ sessions: 1 })
  const clerk = createMockClerk({ respond: api.handle })
  await clerk.load()

  // In another tab, or by an administrator.
  api.handle({ method: 'POST', path: '/client/sessions/sess_1/end' })
  expect(clerk.session?.id).toBe('sess_1')

  // Clerk does this by itself when a request is answered with 401.
  await clerk.handleUnauthenticated()
  expect(clerk.session).toBeNull()
  expect(api.server.sessions).toEqual([])
})
