// @vitest-environment jsdom
import type { HeadlessBrowserClerk } from '@clerk/shared/types'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createMockClerk } from 'vue-clerk/testing'
import type { TracedResponse, TraceEntry } from 'vue-clerk/testing'

test('a new mock is neither loaded nor signed in', () => {
  const clerk = createMockClerk()
  expect(clerk).toMatchObject({ loaded: false, status: 'loading', isSignedIn: false })
  const { client, session, user, organization } = clerk
  expect({ client, session, user, organization }).toEqual({})
  expect(clerk.trace).toEqual([])
})

test('the mock has the type HeadlessBrowserClerk', () => {
  const clerk: HeadlessBrowserClerk = createMockClerk()
  expect(clerk.addListener).toBeTypeOf('function')
})

// Vue, `await`, `JSON.stringify()` and Vitest read most of these members.
test.each(['then', 'toJSON', '$$typeof', '__v_isRef', '__v_isReactive', 'nodeType', 'asymmetricMatch', 'anything'])(
  'reading the missing member "%s" of the mock returns undefined',
  name => {
    expect(Reflect.get(createMockClerk(), name)).toBeUndefined()
  },
)

test('the mock can be printed, spread and awaited', async () => {
  const clerk = createMockClerk()
  await clerk.load()
  expect(Reflect.get(clerk, Symbol.iterator)).toBeUndefined()
  expect(() => JSON.stringify({ ...clerk })).not.toThrow()
  expect(await Promise.resolve(clerk)).toBe(clerk)
  expect(Object.keys(clerk)).not.toContain('trace')
})

test('a listener of onTrace() or onResponse() gets all events in order, until the listener unsubscribes', async () => {
  const clerk = createMockClerk()
  const entries: TraceEntry[] = []
  const responses: TracedResponse[] = []
  const unsubscribes = [
    clerk.onTrace(entry => entries.push(entry)),
    clerk.onResponse(response => responses.push(response)),
  ]

  await clerk.load()
  await clerk.signOut()
  expect(entries).toEqual(clerk.trace)
  expect(responses).toEqual([
    { method: 'GET', path: '/environment', status: 200, milliseconds: expect.any(Number) },
    { method: 'GET', path: '/client', status: 200, milliseconds: expect.any(Number) },
    { method: 'DELETE', path: '/client/sessions', status: 200, milliseconds: expect.any(Number) },
  ])

  unsubscribes.forEach(unsubscribe => unsubscribe())
  await clerk.navigate('/x')
  expect(entries).toHaveLength(clerk.trace.length - 1)
})

test('onResponse() also calls its listeners for failed requests', async () => {
  const responses = [{ status: 500 }, 'network-error'] as const
  let count = 0
  const clerk = createMockClerk({ respond: ({ method }) => method === 'GET' ? undefined : responses[count++] })
  await clerk.load()
  const statuses: unknown[] = []
  clerk.onResponse(({ status }) => statuses.push(status))
  await clerk.signOut().catch(() => {})
  await clerk.signOut().catch(() => {})
  expect(statuses).toEqual([500, 'network-error'])
})

test('the mock signs out although a trace listener throws an error', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => logged.mockRestore())
  const clerk = createMockClerk()
  clerk.onTrace(() => {
    throw new Error('thrown by a trace listener')
  })
  await clerk.load()
  await clerk.signOut()
  expect(clerk.server.sessions).toEqual([])
  expect(logged).toHaveBeenCalledTimes(clerk.trace.length)
})

test('the trace keeps the session IDs of an emission, although the client changes in place', async () => {
  const clerk = createMockClerk({ sessions: 2 })
  await clerk.load()
  await clerk.signOut()
  expect(clerk.trace[2]).toEqual({ type: 'emit', session: 'sess_1', user: 'user_1', sessions: ['sess_1', 'sess_2'] })
})

test('two mocks share no state', async () => {
  const [first, second] = [createMockClerk({ sessions: 2 }), createMockClerk({ sessions: 3 })]
  await Promise.all([first.load(), second.load()])
  await first.signOut()
  expect(first.client?.sessions).toHaveLength(0)
  expect(second.client?.sessions).toHaveLength(3)
  expect(second.session?.id).toBe('sess_1')
})

test('the fake server keeps its sessions until the latency has passed', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const clerk = createMockClerk({ load: 300, latency: 500 })
  const loading = clerk.load()
  await vi.advanceTimersByTimeAsync(299)
  expect(clerk.loaded).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await loading

  const signingOut = clerk.signOut()
  await vi.advanceTimersByTimeAsync(499)
  expect(clerk.session).toBeUndefined()
  expect(clerk.server.sessions).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  await signingOut
  expect(clerk.session).toBeNull()
  expect(clerk.server.sessions).toHaveLength(0)
})

test('dispose() stops all timers, even the timer of a request in flight', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const clerk = createMockClerk({ latency: 500, load: 0 })
  const loading = clerk.load()
  await vi.runAllTimersAsync()
  await loading
  void clerk.signOut()
  await vi.advanceTimersByTimeAsync(100)
  expect(vi.getTimerCount()).toBe(1)
  clerk.dispose()
  clerk.dispose()
  expect(vi.getTimerCount()).toBe(0)
  expect(clerk.server.sessions).toHaveLength(1)
})

test('load() rejects after dispose()', async () => {
  const clerk = createMockClerk()
  clerk.dispose()
  await expect(clerk.load()).rejects.toThrow('this mock has been disposed of')
})

test('a test can replace the function that navigates to another origin', async () => {
  const left: string[] = []
  const clerk = createMockClerk()
  await clerk.load()
  clerk.__internal_windowNavigate = to => left.push(String(to))
  await clerk.signOut({ redirectUrl: 'https://example.com/bye' })
  expect(left).toEqual(['https://example.com/bye'])
})

test('the trace records a navigation by the app’s router', async () => {
  const pushed: string[] = []
  const clerk = createMockClerk()
  await clerk.load({ routerPush: to => void pushed.push(to), routerReplace: () => {} })
  await clerk.signOut({ redirectUrl: '/bye' })
  expect(pushed).toEqual(['/bye'])
  expect(clerk.trace).toContainEqual({ type: 'navigate', to: '/bye' })
})
