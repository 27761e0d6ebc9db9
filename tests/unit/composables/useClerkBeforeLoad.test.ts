import type { Clerk } from '@clerk/shared/types'
import { describe, expect, it, vi } from 'vitest'
import { createRealClerk } from 'vue-clerk/testing'
import type { MountOptions } from '../support/mount/mountApp'
import { mountProxy } from '../support/mount/mountProxy'
import { waitFor } from '../support/waitFor'

// Members of clerk-js that are not in its TypeScript interface, and those that createRealClerk() adds.
const notOfTheInterface = new Set([
  'constructor', 'load', 'updateClient', 'updateEnvironment', 'assertComponentsReady', 'getFapiClient',
  'shouldFallbackToCachedResources', 'dispose', 'server', 'trace', 'onTrace', 'onResponse',
])

const membersOf = (object: object) =>
  [...new Set([...Object.getOwnPropertyNames(object), ...Object.getOwnPropertyNames(Object.getPrototypeOf(object))])]

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
    await waitFor(() => expect(kept).toHaveBeenCalled())
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
    await waitFor(() => expect(proxy.loaded).toBe(true))
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
