import type { ClerkOptions } from '@clerk/shared/types'
import type { MockClerk, Scenario, TraceEntry } from 'vue-clerk/testing'
import { settle, stateOf, watchIdentities } from './describe'
import { setPage } from './page'
import type { Page } from './page'

/** One situation, for both engines. What `act` returns is compared, together with everything that Clerk did. */
export interface Case {
  /** Unique under its rule. */
  name: string
  /** The rule of README.md that the case shows, by its name there. */
  rule?: string
  /** A function where the scenario keeps state, such as "fails once": each engine gets its own. */
  scenario?: Scenario | (() => Scenario)
  options?: ClerkOptions
  /** The page from the end of loading on. */
  page?: Page
  /** The case loads Clerk itself, or doesn't. */
  unloaded?: boolean
  /** A request is never answered: nothing waits for it. */
  hangs?: boolean
  act: (clerk: MockClerk, tools: Tools) => unknown
  /** What clerk-js does after loading, in the notation of README.md. */
  trace?: string
}

export interface Tools {
  /** A promise's fate as plain data. */
  settle: typeof settle
  /** Notes something, and where in the trace it happened. */
  note: (text: string) => void
  /** Resolves when Clerk has nothing left to do. */
  idle: () => Promise<void>
}

/** Everything that the contract is about, as plain data. */
export async function observe(clerk: MockClerk, { options, page, unloaded, hangs, act }: Case) {
  const notes: string[] = []
  const statuses: string[] = []
  const idle = watchIdleness(clerk, hangs)
  const note = (text: string) => void notes.push(`${clerk.trace.length}: ${text}`)
  clerk.on('status', status => statuses.push(status))

  if (!unloaded) await clerk.load(options)
  const loadedAt = clerk.trace.length
  const identities = watchIdentities(clerk)
  const restorePage = setPage(page)
  try {
    const result = await act(clerk, { settle, note, idle })
    await idle()
    return {
      trace: notate(clerk.trace.slice(loadedAt)),
      result,
      notes,
      statuses,
      identities,
      state: stateOf(clerk),
      wholeTrace: clerk.trace.map(entry => ({ ...entry })),
    }
  } finally {
    restorePage()
  }
}

/** The notation of README.md: `U[1,2]`, `N[]`, `sess_1[1]`, `DELETE /client`, `push /`, `cb`. */
export function notate(trace: readonly TraceEntry[]) {
  return trace.map(entry => {
    switch (entry.type) {
      case 'emit': {
        const who = entry.session === undefined ? 'U' : entry.session ?? 'N'
        return `${who}[${entry.sessions.map(id => String(id).replace('sess_', '')).join()}]`
      }
      case 'request': return `${entry.method} ${entry.path}`
      case 'navigate': return `push ${entry.to}`
      case 'callback': return 'cb'
    }
  }).join(', ')
}

// Idle: nothing unanswered, and quiet for several turns of the event loop, since clerk-js reads a response over some.
function watchIdleness(clerk: MockClerk, hangs = false) {
  let events = 0
  let unanswered = 0
  clerk.onTrace(({ type }) => {
    events++
    if (type === 'request') unanswered++
  })
  clerk.onResponse(() => {
    events++
    unanswered--
  })
  return async () => {
    let seen = events
    for (let quietTurns = 0; quietTurns < 4; quietTurns++) {
      await new Promise(resolve => setTimeout(resolve))
      if (events !== seen || (unanswered > 0 && !hangs)) quietTurns = 0
      seen = events
    }
  }
}
