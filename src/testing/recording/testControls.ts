import type { HeadlessBrowserClerk } from '@clerk/shared/types'
import type { FakeFrontendApi, FrontendApiServer } from '../fake-api/frontendApiTypes'
import type { Trace, TracedResponse, TraceEntry } from './trace'

/**
 * The members that this package adds to a Clerk, such as `server`, `trace` and `dispose()`.
 *
 * @example
 * ```ts
 * import { createMockClerk } from 'vue-clerk/testing'
 *
 * const clerk = createMockClerk({ sessions: 2 })
 * await clerk.load()
 * const unsubscribe = clerk.onTrace(entry => console.log(entry.type))
 * await clerk.signOut()
 * console.log(clerk.server.sessions.length) // 0
 * unsubscribe()
 * clerk.dispose()
 * ```
 */
export interface TestControls {
  /** The state of the fake Frontend API. Until a response arrives, the server's state can differ from Clerk's state. */
  readonly server: FrontendApiServer
  /** The emissions, requests, navigations and calls of a `signOut` callback, in order. */
  readonly trace: readonly TraceEntry[]
  /** Calls `listener` with each new entry of the trace. Returns the unsubscribe function. */
  onTrace: (listener: (entry: TraceEntry) => void) => () => void
  /** Calls `listener` with the request, the status and the time of each response. Returns the unsubscribe function. */
  onResponse: (listener: (response: TracedResponse) => void) => () => void
  /**
   * Stops this Clerk: requests in flight stay pending, all timers end, and `load()` rejects. A second call does
   * nothing.
   */
  dispose: () => void
}

/**
 * A Clerk on the fake Frontend API. A new Clerk isn't loaded yet: call `await clerk.load(options)`.
 *
 * @example
 * ```ts
 * import type { MockClerk } from 'vue-clerk/testing'
 *
 * const requestsOf = ({ trace }: MockClerk) => trace.filter(({ type }) => type === 'request')
 * ```
 */
export interface MockClerk extends HeadlessBrowserClerk, TestControls {}

/** Adds the test controls to a Clerk. The controls aren't enumerable, so that a printed Clerk doesn't contain them. */
export function attachTestControls<T extends object>(
  clerk: T,
  api: FakeFrontendApi,
  trace: Trace,
  dispose: () => void,
) {
  const controls: TestControls = {
    server: api.server,
    trace: trace.entries,
    onTrace: trace.onTrace,
    onResponse: trace.onResponse,
    dispose,
  }
  for (const [name, value] of Object.entries(controls)) Object.defineProperty(clerk, name, { value })
  return clerk as T & TestControls
}
