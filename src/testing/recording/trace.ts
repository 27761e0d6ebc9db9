import type { Resources } from '@clerk/shared/types'

/** One thing that Clerk did. Ids, never resources: clerk-js mutates its client in place. */
export type TraceEntry =
  | { type: 'emit', session: string | null | undefined, user: string | null | undefined, sessions: readonly string[] }
  | { type: 'request', method: string, path: string }
  | { type: 'navigate', to: string }
  | { type: 'callback' }

/** One request, once it is answered. */
export interface TracedResponse {
  method: string
  /** Without `/v1`. */
  path: string
  status: number | 'network-error'
  /** From request to answer. */
  milliseconds: number
}

/** What both engines write into, in order. */
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
        // An observer must not change what it observes: a throwing Clerk listener aborts a sign-out.
        try {
          listener(value)
        } catch (error) {
          console.error(error)
        }
      }
    },
  }
}
