// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'

it('saves a new name', async () => {
  const clerk = createMockClerk()
  await clerk.load()
  clerk.user!.update = vi.fn()
  clerk.openUserProfile = vi.fn()

  await clerk.user!.update({ firstName: 'Zoë' })
  expect(clerk.user!.update).toHaveBeenCalledWith({ firstName: 'Zoë' })
})
