import type { HeadlessBrowserClerk } from '@clerk/shared/types'
import type { FakeFrontendApi, FrontendApiServer } from '../fake-api/frontendApiTypes'
import type { Trace, TracedResponse, TraceEntry } from './trace'

/** What a test sees of a Clerk: the server behind it and everything that it did. */
export interface TestControls {
  /** What the server believes, whatever the browser shows. */
  readonly server: FrontendApiServer
  /** Everything that Clerk did, in order: emissions, requests, navigations, calls of a `signOut` callback. */
  readonly trace: readonly TraceEntry[]
  /** Calls `listener` with each new entry of the trace. Returns the unsubscribe function. */
  onTrace: (listener: (entry: TraceEntry) => void) => () => void
  /** Calls `listener` with each answered request, its status and its milliseconds. Returns the unsubscribe function. */
  onResponse: (listener: (response: TracedResponse) => void) => () => void
  /**
   * Leaves every unanswered request unanswered, and no timer behind. It can't be loaded any more: `load()` rejects.
   * Calling it twice does no harm.
   */
  dispose: () => void
}

/** A Clerk that stands on the fake Frontend API. It comes unloaded: `await clerk.load(options)`. */
export interface MockClerk extends HeadlessBrowserClerk, TestControls {}

/** Puts the test bench onto a Clerk. Not enumerable: printers show a Clerk as it is in production. */
export function attachTestControls<T extends object>(
  clerk: T,
  api: FakeFrontendApi,
  trace: Trace,
  dispose: () => void,
) {
  const bench: TestControls = {
    server: api.server,
    trace: trace.entries,
    onTrace: trace.onTrace,
    onResponse: trace.onResponse,
    dispose,
  }
  for (const [name, value] of Object.entries(bench)) Object.defineProperty(clerk, name, { value })
  return clerk as T & TestControls
}
