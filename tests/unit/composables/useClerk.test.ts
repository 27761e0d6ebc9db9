import type { Clerk } from '@clerk/shared/types'
import { computed, h, nextTick } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useClerk } from 'vue-clerk'
import { createMockClerk, createRealClerk } from 'vue-clerk/testing'
import { mountApp, type MountOptions } from '../support/mountApp'

async function mountHandle(settings: MountOptions = {}) {
  let handle!: Clerk
  const app = await mountApp({
    setup() {
      handle = useClerk()
      return () => handle.user?.id ?? 'nobody'
    },
  }, settings)
  return { ...app, handle }
}

// Members of clerk-js that its interface does not have, and those of our test bench.
const notOfTheInterface = new Set([
  'constructor', 'load', 'updateClient', 'updateEnvironment', 'assertComponentsReady', 'getFapiClient',
  'shouldFallbackToCachedResources', 'dispose', 'server', 'trace', 'onTrace', 'onResponse',
])

const membersOf = (object: object) =>
  [...new Set([...Object.getOwnPropertyNames(object), ...Object.getOwnPropertyNames(Object.getPrototypeOf(object))])]

afterEach(() => { vi.restoreAllMocks() })

describe('before Clerk is loaded', () => {
  const unloaded: MountOptions = { unloaded: true, scenario: { load: 10 } }

  it('its data is undefined', async () => {
    const { handle } = await mountHandle(unloaded)
    const data = [handle.session, handle.user, handle.client, handle.version, handle.publishableKey]
    expect(data).toEqual(Array(5).fill(undefined))
    expect(handle.loaded).toBe(false)
  })

  it('a destructured method that returns a promise waits, and is the same function afterwards', async () => {
    const { clerk, handle } = await mountHandle(unloaded)
    const { signOut } = handle
    await signOut()
    expect(clerk.server.sessions).toEqual([])
    expect(handle.signOut).toBe(signOut)
  })

  it('addListener and on subscribe, and their unsubscribe works at any time', async () => {
    const { clerk, handle } = await mountHandle(unloaded)
    const [kept, dropped] = [vi.fn(), vi.fn()]
    const [keptStatus, droppedStatus] = [vi.fn(), vi.fn()]
    handle.addListener(dropped)()
    const stop = handle.addListener(kept)
    handle.on('status', keptStatus)
    ;(handle.on('status', droppedStatus) as unknown as () => void)()
    await vi.waitFor(() => expect(kept).toHaveBeenCalled())
    expect(keptStatus).toHaveBeenCalledExactlyOnceWith('ready')
    stop()
    kept.mockClear()
    await clerk.signOut()
    expect([kept, dropped, droppedStatus].flatMap(({ mock }) => mock.calls)).toEqual([])
  })

  it('off ends what on began, also before there is a Clerk', async () => {
    const { handle } = await mountHandle({ unloaded: true })
    const heard = vi.fn()
    handle.on('status', heard)
    handle.off('status', heard)
    await vi.waitFor(() => expect(handle.loaded).toBe(true))
    expect(heard).not.toHaveBeenCalled()
  })

  it.each([
    'resignOut', 'signOutUrl', 'preCreateOrganization', 'getOrganizations', 'turnOff', 'offline', 'reopenSignIn', 'openSignIn-url',
  ])('%s, which only contains a method’s name, is data', async name => {
    const { handle } = await mountHandle(unloaded)
    expect((handle as unknown as Record<string, unknown>)[name]).toBeUndefined()
  })

  it('another synchronous method throws an error that says so', async () => {
    const { handle } = await mountHandle(unloaded)
    expect(() => handle.openSignIn()).toThrow('useClerk().openSignIn() was called before Clerk was loaded')
    expect(() => handle.buildSignInUrl()).toThrow('before Clerk was loaded')
  })

  it('every method of the real clerk-js can be destructured, and all its data is undefined', async () => {
    const real = await createRealClerk()
    const { handle } = await mountHandle({ unloaded: true, scenario: { load: 'never' } })
    const members = membersOf(real).filter(name => !name.startsWith('_') && !notOfTheInterface.has(name))
    const isMethod = (name: string) => typeof real[name as keyof typeof real] === 'function'
    const methods = members.filter(isMethod)
    const data = members.filter(name => !isMethod(name))
    real.dispose()
    expect(methods.length).toBeGreaterThan(60)
    expect(data.length).toBeGreaterThan(10)
    expect(methods.filter(name => typeof handle[name as keyof Clerk] !== 'function')).toEqual([])
    expect(data.filter(name => handle[name as keyof Clerk])).toEqual([])
  })
})

describe('once Clerk is loaded', () => {
  it('is one stable object for the whole app', async () => {
    const handles: Clerk[] = []
    const Child = {
      setup() {
        handles.push(useClerk())
        return () => null
      },
    }
    await mountApp(() => [h(Child), h(Child)])
    expect(handles).toHaveLength(2)
    expect(handles[0]).toBe(handles[1])
  })

  it('reads data reactively, with Clerk itself as the receiver', async () => {
    const { clerk, container, handle } = await mountHandle({ scenario: { sessions: 2 } })
    const sessionId = computed(() => handle.session?.id)
    expect(container.textContent).toBe('user_1')
    expect(sessionId.value).toBe('sess_1')
    await clerk.setActive({ session: 'sess_2' })
    await nextTick()
    expect(container.textContent).toBe('user_2')
    expect(sessionId.value).toBe('sess_2')
    expect(handle.session).toBe(clerk.session)
  })

  it('answers nothing to what printers, await and Vue probe for', async () => {
    const { handle } = await mountHandle()
    const probes = handle as unknown as Record<string | symbol, unknown>
    for (const probe of ['then', 'toJSON', '__v_isRef', Symbol.toStringTag, Symbol.iterator]) {
      expect(probes[probe]).toBeUndefined()
    }
    expect(await Promise.resolve(handle)).toBe(handle)
    expect(JSON.stringify(handle)).toBe('{}')
  })

  it('answers nothing to them, whatever Clerk has', async () => {
    const probed = { then: () => {}, toJSON: () => 'Clerk', [Symbol.toStringTag]: 'Clerk' }
    const clerk = { loaded: true, addListener: () => () => {}, version: '6', ...probed }
    const { handle } = await mountHandle({ clerk: clerk as never })
    expect(handle.version).toBe('6')
    for (const probe of Reflect.ownKeys(probed)) expect(handle[probe as keyof Clerk]).toBeUndefined()
  })

  it('reads a Clerk with native private fields', async () => {
    const mock = createMockClerk()
    await mock.load()
    class Private {
      #secret = 'kept'
      loaded = true
      get version() { return this.#secret }
      addListener = mock.addListener
      signOut() { return this.#secret }
    }
    const { handle } = await mountHandle({ clerk: new Private() as never })
    expect(handle.version).toBe('kept')
    const { signOut } = handle
    expect(signOut()).toBe('kept')
  })
})
