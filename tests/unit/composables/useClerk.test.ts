import type { Clerk } from '@clerk/shared/types'
import { computed, h, nextTick } from 'vue'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { useClerk } from 'vue-clerk'
import { createMockClerk } from 'vue-clerk/testing'
import { mountApp } from '../support/mount/mountApp'
import { mountProxy } from '../support/mount/mountProxy'

describe('the proxy of useClerk() once Clerk is loaded', () => {
  it('is the same object in all components', async () => {
    const proxies: Clerk[] = []
    const Child = {
      setup() {
        proxies.push(useClerk())
        return () => null
      },
    }
    await mountApp(() => [h(Child), h(Child)])
    expect(proxies).toHaveLength(2)
    expect(proxies[0]).toBe(proxies[1])
  })

  it('has reactive data', async () => {
    const { clerk, container, proxy } = await mountProxy({ scenario: { sessions: 2 } })
    const sessionId = computed(() => proxy.session?.id)
    expect(container.textContent).toBe('user_1')
    expect(sessionId.value).toBe('sess_1')
    await clerk.setActive({ session: 'sess_2' })
    await nextTick()
    expect(container.textContent).toBe('user_2')
    expect(sessionId.value).toBe('sess_2')
    expect(proxy.session).toBe(clerk.session)
  })

  it('lacks the members that JSON.stringify(), await and Vue look for', async () => {
    const { proxy } = await mountProxy()
    const probes = proxy as unknown as Record<string | symbol, unknown>
    for (const probe of ['then', 'toJSON', '__v_isRef', Symbol.toStringTag, Symbol.iterator]) {
      expect(probes[probe]).toBeUndefined()
    }
    expect(await Promise.resolve(proxy)).toBe(proxy)
    expect(JSON.stringify(proxy)).toBe('{}')
  })

  it('hides the members that JSON.stringify() and await look for, even if Clerk has these members', async () => {
    const probed = { then: () => {}, toJSON: () => 'Clerk', [Symbol.toStringTag]: 'Clerk' }
    const clerk = { loaded: true, addListener: () => () => {}, version: '6', ...probed }
    const { proxy } = await mountProxy({ clerk: clerk as never })
    expect(proxy.version).toBe('6')
    for (const probe of Reflect.ownKeys(probed)) expect(proxy[probe as keyof Clerk]).toBeUndefined()
  })

  it('works with a Clerk that has private fields', async () => {
    const mock = createMockClerk()
    await mock.load()
    class Private {
      #secret = 'kept'
      loaded = true
      get version() { return this.#secret }
      addListener = mock.addListener
      signOut() { return this.#secret }
    }
    const { proxy } = await mountProxy({ clerk: new Private() as never })
    expect(proxy.version).toBe('kept')
    const { signOut } = proxy
    expect(signOut()).toBe('kept')
  })

  it('warns when the app reads .value, because useClerk() is not a ref', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => { warn.mockRestore() })
    const { proxy } = await mountProxy()
    expect(proxy.session?.id).toBe('sess_1')
    expect(warn).not.toHaveBeenCalled()
    expect((proxy as unknown as { value: unknown }).value).toBeUndefined()
    expect(warn.mock.calls).toEqual([['[vue-clerk] useClerk() is not a ref: read its members without .value.']])
  })
})
