import type { Resources } from '@clerk/shared/types'

/**
 * One entry of the trace: an emission, a request, a navigation or a call of a `signOut` callback. An emission contains
 * IDs instead of resources, because clerk-js mutates its resources later.
 *
 * @example
 * ```ts
 * import type { TraceEntry } from 'vue-clerk/testing'
 *
 * const entry: TraceEntry = { type: 'request', method: 'DELETE', path: '/client/sessions' }
 * ```
 */
export type TraceEntry =
  | { type: 'emit', session: string | null | undefined, user: string | null | undefined, sessions: readonly string[] }
  | { type: 'request', method: string, path: string }
  | { type: 'navigate', to: string }
  | { type: 'callback' }

/**
 * A request and the status of its response.
 *
 * @example
 * ```ts
 * import { createMockClerk, type TracedResponse } from 'vue-clerk/testing'
 *
 * const responses: TracedResponse[] = []
 * createMockClerk().onResponse(response => responses.push(response))
 * ```
 */
export interface TracedResponse {
  /** The HTTP method, such as `DELETE`. */
  method: string
  /** The path without `/v1`. */
  path: string
  /** The status of the response, or `'network-error'` without a response. */
  status: number | 'network-error'
  /** The milliseconds between the request and its response. */
  milliseconds: number
}

/** The record of a Clerk's emissions, requests and navigations, for the mock and for clerk-js. */
export interface Trace {
  readonly entries: readonly TraceEntry[]
  record: (entry: TraceEntry) => void
  recordEmission: (resources: Resources) => void
  recordResponse: (response: TracedResponse) => void
  onTrace: (listener: (entry: TraceEntry) => void) => () => void
  onResponse: (listener: (response: TracedResponse) => void) => () => void
}

export function createTrace(): Trace {
  const entries: TraceEntry[] = []
  const traced = createObservers<TraceEntry>()
  const responded = createObservers<TracedResponse>()
  const record = (entry: TraceEntry) => {
    entries.push(entry)
    traced.notify(entry)
  }
  return {
    entries,
    record,
    recordEmission: ({ client, session, user }) => record({
      type: 'emit',
      session: session && session.id,
      user: user && user.id,
      sessions: client.sessions.map(({ id }) => id),
    }),
    recordResponse: responded.notify,
    onTrace: traced.observe,
    onResponse: responded.observe,
  }
}

function createObservers<T>() {
  const listeners = new Set<(value: T) => void>()
  return {
    observe(listener: (value: T) => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    notify(value: T) {
      for (const listener of [...listeners]) {
        // Logs the error, because a thrown error would abort a sign-out. See clerkJsRules.md: "A throwing listener
        // aborts the sign-out"
        try {
          listener(value)
        } catch (error) {
          console.error(error)
        }
      }
    },
  }
}
