// @vitest-environment jsdom
import { expect, it, onTestFinished, vi } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'

it('creates the user before the fake date', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01') })
  onTestFinished(() => { vi.useRealTimers() })

  const clerk = createMockClerk()
  await clerk.load()
  expect(clerk.user?.createdAt?.getTime()).toBeLessThan(Date.now())
})

it('signs out when the latency has passed', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => { vi.useRealTimers() })

  const clerk = createMockClerk({ latency: 60_000 })
  await clerk.load()
  const signedOut = clerk.signOut()
  await vi.advanceTimersByTimeAsync(60_000)
  await signedOut
  expect(clerk.session).toBeNull()
})
