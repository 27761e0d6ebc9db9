// @vitest-environment jsdom
import { createApp } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'
import LegacyGreeting from './LegacyGreeting.vue'

afterEach(() => {
  vi.unstubAllGlobals()
})

it('greets the user of window.Clerk', async () => {
  const clerk = createMockClerk()
  await clerk.load()
  vi.stubGlobal('Clerk', clerk)

  const page = document.createElement('div')
  createApp(LegacyGreeting).mount(page)
  expect(page.textContent).toBe('Hello, Ada')
})
