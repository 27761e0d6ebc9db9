// @vitest-environment jsdom
import { expect, it, onTestFinished } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'

it('keeps the user signed in when the connection drops', async () => {
  Object.defineProperty(navigator, 'webdriver', { value: false, configurable: true })
  onTestFinished(() => { Reflect.deleteProperty(navigator, 'webdriver') })

  const clerk = createMockClerk({ respond: ({ method }) => method === 'GET' ? undefined : 'network-error' })
  await clerk.load()
  await expect(clerk.signOut()).rejects.toThrow('Network error')
  expect(clerk.server.sessions).toHaveLength(1)
})
