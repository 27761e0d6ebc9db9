import type { Clerk } from '@clerk/shared/types'
import { describe, expect, it, vi } from 'vitest'
import { createRealClerk } from 'vue-clerk/testing'
import type { MountOptions } from '../support/mount/mountApp'
import { mountProxy } from '../support/mount/mountProxy'
import { waitFor } from '../support/waitFor'

// Members that clerk-js or createRealClerk() adds. The TypeScript interface of Clerk lacks these members.
const notInInterface = new Set([
  'constructor', 'load', 'updateClient', 'updateEnvironment', 'assertComponentsReady', 'getFapiClient',
  'shouldFallbackToCachedResources', 'dispose', 'server', 'trace', 'onTrace', 'onResponse',
])

const membersOf = (object: object) =>
  [...new Set([...Object.getOwnPropertyNames(object), ...Object.getOwnPropertyNames(Object.getPrototypeOf(object))])]

describe('the proxy of useClerk() before Clerk is loaded', () => {
  const unloaded: MountOptions = { unloaded: true, scenario: { load: 10 } }

  it('returns undefined for data, such as the session', async () => {
    const { proxy } = await mountProxy(unloaded)
    const data = [proxy.session, proxy.user, proxy.client, proxy.version, proxy.publishableKey]
    expect(data).toEqual(Array(5).fill(undefined))
    expect(proxy.loaded).toBe(false)
  })

  it('has async methods that can be destructured and wait until Clerk has loaded', async () => {
    const { clerk, proxy } = await mountProxy(unloaded)
    const { signOut } = proxy
    await signOut()
    expect(clerk.server.sessions).toEqual([])
    expect(proxy.signOut).toBe(signOut)
  })

  it('adds the listeners of addListener() and on() to Clerk after loading, except removed listeners', async () => {
    const { clerk, proxy } = await mountProxy(unloaded)
    const [kept, dropped] = [vi.fn(), vi.fn()]
    const [keptStatus, droppedStatus] = [vi.fn(), vi.fn()]
    proxy.addListener(dropped)()
    const stop = proxy.addListener(kept)
    proxy.on('status', keptStatus)
    ;(proxy.on('status', droppedStatus) as unknown as () => void)()
    await waitFor(() => expect(kept).toHaveBeenCalled())
    expect(keptStatus).toHaveBeenCalledExactlyOnceWith('ready')
    stop()
    kept.mockClear()
    await clerk.signOut()
    expect([kept, dropped, droppedStatus].flatMap(({ mock }) => mock.calls)).toEqual([])
  })

  it('removes a listener of on() with off()', async () => {
    const { proxy } = await mountProxy({ unloaded: true })
    const onStatus = vi.fn()
    proxy.on('status', onStatus)
    proxy.off('status', onStatus)
    await waitFor(() => expect(proxy.loaded).toBe(true))
    expect(onStatus).not.toHaveBeenCalled()
  })

  it.each([
    'resignOut', 'signOutUrl', 'preCreateOrganization', 'getOrganizations', 'turnOff', 'offline', 'reopenSignIn', 'openSignIn-url',
  ])('has no member %s, although the name is similar to the name of a method', async name => {
    const { proxy } = await mountProxy(unloaded)
    expect((proxy as unknown as Record<string, unknown>)[name]).toBeUndefined()
  })

  it('has synchronous methods that throw an error, such as openSignIn()', async () => {
    const { proxy } = await mountProxy(unloaded)
    expect(() => proxy.openSignIn()).toThrow('useClerk().openSignIn() was called before Clerk was loaded')
    expect(() => proxy.buildSignInUrl()).toThrow('before Clerk was loaded')
  })

  it('has every method of clerk-js, but returns no data', async () => {
    const real = await createRealClerk()
    const { proxy } = await mountProxy({ unloaded: true, scenario: { load: 'never' } })
    const members = membersOf(real).filter(name => !name.startsWith('_') && !notInInterface.has(name))
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
