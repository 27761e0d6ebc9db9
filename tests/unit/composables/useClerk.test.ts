import type { Clerk } from '@clerk/shared/types'
import { computed, h, nextTick } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useClerk } from 'vue-clerk'
import { createMockClerk, createRealClerk } from 'vue-clerk/testing'
import { mountApp, type MountOptions } from '../support/mountApp'

async function mountProxy(settings: MountOptions = {}) {
  let proxy!: Clerk
  const app = await mountApp({
    setup() {
      proxy = useClerk()
      return () => proxy.user?.id ?? 'signed out'
    },
  }, settings)
  return { ...app, proxy }
}

// Members of clerk-js that are not in its TypeScript interface, and those that createRealClerk() adds.
const notOfTheInterface = new Set([
  'constructor', 'load', 'updateClient', 'updateEnvironment', 'assertComponentsReady', 'getFapiClient',
  'shouldFallbackToCachedResources', 'dispose', 'server', 'trace', 'onTrace', 'onResponse',
])

const membersOf = (object: object) =>
  [...new Set([...Object.getOwnPropertyNames(object), ...Object.getOwnPropertyNames(Object.getPrototypeOf(object))])]

afterEach(() => { vi.restoreAllMocks() })

describe('useClerk() before Clerk is loaded', () => {
  const unloaded: MountOptions = { unloaded: true, scenario: { load: 10 } }

  it('has undefined data', async () => {
    const { proxy } = await mountProxy(unloaded)
    const data = [proxy.session, proxy.user, proxy.client, proxy.version, proxy.publishableKey]
    expect(data).toEqual(Array(5).fill(undefined))
    expect(proxy.loaded).toBe(false)
  })

  it('has async methods that can be destructured and wait for the load', async () => {
    const { clerk, proxy } = await mountProxy(unloaded)
    const { signOut } = proxy
    await signOut()
    expect(clerk.server.sessions).toEqual([])
    expect(proxy.signOut).toBe(signOut)
  })

  it('has addListener() and on(), which subscribe after the load and can unsubscribe before it', async () => {
    const { clerk, proxy } = await mountProxy(unloaded)
    const [kept, dropped] = [vi.fn(), vi.fn()]
    const [keptStatus, droppedStatus] = [vi.fn(), vi.fn()]
    proxy.addListener(dropped)()
    const stop = proxy.addListener(kept)
    proxy.on('status', keptStatus)
    ;(proxy.on('status', droppedStatus) as unknown as () => void)()
    await vi.waitFor(() => expect(kept).toHaveBeenCalled())
    expect(keptStatus).toHaveBeenCalledExactlyOnceWith('ready')
    stop()
    kept.mockClear()
    await clerk.signOut()
    expect([kept, dropped, droppedStatus].flatMap(({ mock }) => mock.calls)).toEqual([])
  })

  it('has off(), which removes a listener of on() before the load', async () => {
    const { proxy } = await mountProxy({ unloaded: true })
    const onStatus = vi.fn()
    proxy.on('status', onStatus)
    proxy.off('status', onStatus)
    await vi.waitFor(() => expect(proxy.loaded).toBe(true))
    expect(onStatus).not.toHaveBeenCalled()
  })

  it.each([
    'resignOut', 'signOutUrl', 'preCreateOrganization', 'getOrganizations', 'turnOff', 'offline', 'reopenSignIn', 'openSignIn-url',
  ])('treats %s, which only contains a method’s name, as data', async name => {
    const { proxy } = await mountProxy(unloaded)
    expect((proxy as unknown as Record<string, unknown>)[name]).toBeUndefined()
  })

  it('has other synchronous methods, which throw an error', async () => {
    const { proxy } = await mountProxy(unloaded)
    expect(() => proxy.openSignIn()).toThrow('useClerk().openSignIn() was called before Clerk was loaded')
    expect(() => proxy.buildSignInUrl()).toThrow('before Clerk was loaded')
  })

  it('has every method of the real clerk-js, and its data is undefined', async () => {
    const real = await createRealClerk()
    const { proxy } = await mountProxy({ unloaded: true, scenario: { load: 'never' } })
    const members = membersOf(real).filter(name => !name.startsWith('_') && !notOfTheInterface.has(name))
    const isMethod = (name: string) => typeof real[name as keyof typeof real] === 'function'
    const methods = members.filter(isMethod)
    const data = members.filter(name => !isMethod(name))
    real.dispose()
    expect(methods.length).toBeGreaterThan(60)
    expect(data.length).toBeGreaterThan(10)
    expect(methods.filter(name => typeof proxy[name as keyof Clerk] !== 'function')).toEqual([])
    expect(data.filter(name => proxy[name as keyof Clerk])).toEqual([])
  })
})

describe('useClerk() once Clerk is loaded', () => {
  it('returns the same object to all components', async () => {
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

  it('has no members that JSON.stringify(), await and Vue look for', async () => {
    const { proxy } = await mountProxy()
    const probes = proxy as unknown as Record<string | symbol, unknown>
    for (const probe of ['then', 'toJSON', '__v_isRef', Symbol.toStringTag, Symbol.iterator]) {
      expect(probes[probe]).toBeUndefined()
    }
    expect(await Promise.resolve(proxy)).toBe(proxy)
    expect(JSON.stringify(proxy)).toBe('{}')
  })

  it('hides these members even if Clerk has them', async () => {
    const probed = { then: () => {}, toJSON: () => 'Clerk', [Symbol.toStringTag]: 'Clerk' }
    const clerk = { loaded: true, addListener: () => () => {}, version: '6', ...probed }
    const { proxy } = await mountProxy({ clerk: clerk as never })
    expect(proxy.version).toBe('6')
    for (const probe of Reflect.ownKeys(probed)) expect(proxy[probe as keyof Clerk]).toBeUndefined()
  })

  it('reads a Clerk with private fields', async () => {
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
})
