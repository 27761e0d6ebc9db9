import { expect, it } from 'vitest'
import { createRealClerk } from 'vue-clerk/testing'

it('signs out with the real clerk-js', async () => {
  const clerk = await createRealClerk({ sessions: 2 })
  await clerk.load()
  await clerk.signOut({ sessionId: 'sess_1' })
  expect(clerk.server.sessions).toEqual([{ id: 'sess_2', status: 'active' }])
  clerk.dispose()
})
