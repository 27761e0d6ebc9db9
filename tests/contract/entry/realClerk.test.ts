// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from 'vitest'
import { createFakeFrontendApi, createRealClerk } from 'vue-clerk/testing'
import type { RealClerk } from 'vue-clerk/testing'
import { notate } from '../comparison/observe'

test('createRealClerk() returns a Clerk that has not loaded yet', async () => {
  const clerk = await create()
  expect(clerk).toMatchObject({ loaded: false, version: '6.40.0', trace: [] })
  await clerk.load()
  expect(clerk).toMatchObject({ loaded: true, status: 'ready', isStandardBrowser: false })
})

test('createRealClerk() rejects until a test disposes of the first real Clerk', async () => {
  const clerk = await create()
  await expect(createRealClerk()).rejects.toThrow(/another real Clerk of this page.*dispose\(\)/s)
  clerk.dispose()
  await create()
})

test('createRealClerk() rejects the second of two calls at once', async () => {
  const both = await Promise.allSettled([create(), create()])
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
})

test('createRealClerk() works after a call with an invalid scenario', async () => {
  await expect(createRealClerk({ sessions: -1 })).rejects.toThrow('scenario.sessions')
  await create()
})

test('a second dispose() of the first real Clerk does not affect the second real Clerk', async () => {
  const first = await create()
  first.dispose()
  const second = await create()
  first.dispose()
  await second.load()
  await second.signOut()
  expect(second.server.sessions).toEqual([])
})

test('a real Clerk shares no state with an earlier real Clerk', async () => {
  const first = await create({ sessions: [{ id: 'sess_1' }, { id: 'sess_2' }] })
  await first.load()
  await first.signOut().catch(() => {})
  const token = await first.session?.getToken()
  first.dispose()

  const second = await create({ sessions: [{ id: 'sess_1', user: { id: 'user_9' } }] })
  expect([second.client, second.session, second.loaded]).toEqual([undefined, undefined, false])
  await second.load()
  expect(second.user?.id).toBe('user_9')
  expect(await second.session?.getToken()).not.toBe(token)
  expect(second.trace.map(({ type }) => type)).toEqual(['request', 'request', 'emit'])
})

test('a real Clerk sends no request and calls no listener after dispose()', async () => {
  const first = await create()
  await first.load()
  const listener = vi.fn()
  first.addListener(listener, { skipInitialEmit: true })
  first.dispose()
  const { length } = first.trace

  const second = await create()
  await second.load()
  void first.signOut()
  void first.setActive({ session: null })
  await expect(first.load()).rejects.toThrow('this Clerk has been disposed of')
  // See clerkJsRules.md: "When one instance fetches a token, every instance emits"
  await second.session?.getToken({ skipCache: true })
  expect(listener).not.toHaveBeenCalled()
  expect(first.trace).toHaveLength(length)
  expect(second.server.sessions).toHaveLength(1)
})

test.each([['a session', 1], ['no session', 0]] as const)('dispose() stops all timers of a Clerk that has %s left', async (_, left) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  onTestFinished(() => { vi.useRealTimers() })
  let api = createFakeFrontendApi()
  const clerk = await create({ respond: request => api.handle(request) })
  await clerk.load()
  // If `left` is 0, the session ends here on the server, as if another tab had ended the session.
  api = createFakeFrontendApi({ sessions: left })
  await clerk.handleUnauthenticated()
  expect(clerk.client?.sessions).toHaveLength(left)
  clerk.dispose()
  expect(vi.getTimerCount()).toBe(0)
})

test('dispose() restores the global fetch()', async () => {
  const { fetch } = globalThis
  const clerk = await create()
  expect(globalThis.fetch).not.toBe(fetch)
  clerk.dispose()
  expect(globalThis.fetch).toBe(fetch)
})

test('dispose() keeps a fetch() that another library has installed since', async () => {
  const { fetch } = globalThis
  onTestFinished(() => {
    globalThis.fetch = fetch
  })
  const clerk = await create()
  const inner = globalThis.fetch
  const outer: typeof fetch = (...request) => inner(...request)
  globalThis.fetch = outer
  await clerk.load()
  clerk.dispose()
  expect(globalThis.fetch).toBe(outer)
  const response = await globalThis.fetch('data:text/plain,from%20elsewhere')
  expect(await response.text()).toBe('from elsewhere')
})

test.each(['string', 'URL', 'Request'])('a real Clerk does not intercept a request to another host, given as a %s', async kind => {
  const own = vi.fn(() => Promise.resolve(new Response('from elsewhere')))
  const { fetch } = globalThis
  globalThis.fetch = own
  onTestFinished(() => {
    globalThis.fetch = fetch
  })
  const clerk = await create()
  await clerk.load()
  expect(own).not.toHaveBeenCalled()
  const url = 'https://other.example/x'
  const request = kind === 'string' ? url : kind === 'URL' ? new URL(url) : new Request(url)
  const response = await globalThis.fetch(request)
  expect(await response.text()).toBe('from elsewhere')
  clerk.dispose()
})

test('the options of load() override the defaults of createRealClerk()', async () => {
  const clerk = await create()
  await clerk.load({ touchSession: true, standardBrowser: false })
  expect(clerk.__internal_getOption('touchSession')).toBe(true)
})

// See clerkJsRules.md: "Leaving the page skips the last emission"
test('a real Clerk emits nothing after a redirect that unloads the page', async () => {
  // jsdom lacks Web Locks. Without Web Locks, clerk-js would poll localStorage, with timers that fire after the test.
  vi.stubGlobal('isSecureContext', true)
  const request = vi.fn((_name: string, _options: object, run: () => Promise<unknown>) => run())
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  onTestFinished(() => {
    vi.unstubAllGlobals()
    Reflect.deleteProperty(navigator, 'locks')
  })
  const clerk = await create()
  await clerk.load({ standardBrowser: true })
  await clerk.signOut({ redirectUrl: 'https://example.com/bye' })
  expect(notate(clerk.trace)).toMatch(/U\[1\], DELETE \/client\/sessions, push https:\/\/example\.com\/bye$/)
  expect(clerk.session).toBeUndefined()
  expect(request).toHaveBeenCalled()
})

async function create(scenario?: Parameters<typeof createRealClerk>[0]): Promise<RealClerk> {
  const clerk = await createRealClerk(scenario)
  onTestFinished(() => clerk.dispose())
  return clerk
}
