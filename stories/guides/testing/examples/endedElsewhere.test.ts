// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createFakeFrontendApi, createMockClerk } from 'vue-clerk/testing'

it('removes the session after a response with status 401', async () => {
  const api = createFakeFrontendApi({ sessions: 1 })
  const clerk = createMockClerk({ respond: api.handle })
  await clerk.load()

  // Ends the session, as another tab or an administrator would.
  api.handle({ method: 'POST', path: '/client/sessions/sess_1/end' })
  expect(clerk.session?.id).toBe('sess_1')

  // Clerk calls this method after a response with status 401.
  await clerk.handleUnauthenticated()
  expect(clerk.session).toBeNull()
  expect(api.server.sessions).toEqual([])
})
