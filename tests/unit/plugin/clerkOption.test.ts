import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMockClerk, type MockClerk } from 'vue-clerk/testing'
import { mountApp } from '../support/mount/mountApp'
import { install, keyOf, page } from '../support/mount/installPlugin'
import { waitFor } from '../support/waitFor'

beforeEach(() => { delete page.Clerk })
afterEach(() => {
  delete page.Clerk
  document.body.replaceChildren()
})

describe('the option Clerk', () => {
  it.each([['an object', {}], ['a string', 'clerk'], ['a class', Date]])('causes an error when the option is %s without load()', (_, Clerk) => {
    expect(() => install({ Clerk, publishableKey: keyOf('clerk.mine.test') })).toThrow('clerkPlugin: the option Clerk is not a Clerk')
  })

  it('makes the plugin create a Clerk with the publishable key, and load this Clerk, when the option is a class', async () => {
    const constructed: unknown[] = []
    let clerk: MockClerk | undefined
    class Clerk {
      constructor(...given: [key: string]) {
        const [key] = given
        constructed.push(given)
        clerk = createMockClerk()
        Object.defineProperty(clerk, 'publishableKey', { value: key })
        return clerk
      }
    }
    const where = { domain: 'mine.test', proxyUrl: 'https://mine.test/clerk' }
    install({ Clerk, publishableKey: keyOf('clerk.mine.test'), afterSignOutUrl: '/x', ...where })
    expect(constructed).toEqual([[keyOf('clerk.mine.test'), where]])
    await waitFor(() => expect(clerk?.loaded).toBe(true))
    expect(clerk?.buildAfterSignOutUrl()).toContain('/x')
  })

  it('makes the plugin load a Clerk that lacks the property status', async () => {
    const mock = createMockClerk()
    const clerk = { loaded: false, addListener: mock.addListener, load: vi.fn() }
    const { errors } = await mountApp(() => null, { clerk: clerk as never, unloaded: true })
    await waitFor(() => expect(clerk.load).toHaveBeenCalledOnce())
    expect(errors).toEqual([])
  })
})
