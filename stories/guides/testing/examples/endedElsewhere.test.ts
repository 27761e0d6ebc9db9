// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'

it('removes the session after a response with status 401', async () => {
  const clerk = createMockClerk({ sessions: 1 })
  await clerk.load()

  // Ends the session, as another tab or an administrator would.
  clerk.server.endSession('sess_1')
  expect(clerk.session?.id).toBe('sess_1')

  // Clerk calls this method after a response with status 401.
  await clerk.handleUnauthenticated()
  expect(clerk.session).toBeNull()
})
