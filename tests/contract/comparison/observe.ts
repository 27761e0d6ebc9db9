import type { ClerkOptions } from '@clerk/shared/types'
import type { MockClerk, Scenario, TraceEntry } from 'vue-clerk/testing'
import { settle, stateOf, watchIdentities } from './describe'
import { setPage } from './page'
import type { Page } from './page'

/** A case that runs on the mock and on clerk-js. The tests compare the results of the mock and of clerk-js. */
export interface Case {
  /** The name of the case, unique among the cases of its rule. */
  name: string
  /** The rule in clerkJsRules.md that the case tests. */
  rule?: string
  /**
   * The scenario. If the scenario has state, such as a queue of responses, pass a function that creates a new scenario.
   */
  scenario?: Scenario | (() => Scenario)
  options?: ClerkOptions
  /** The properties of `navigator` that the case sets after Clerk has loaded. */
  page?: Page
  /** Whether `run` starts before Clerk has loaded. If `unloaded` is true, `run` can call `load()`. */
  unloaded?: boolean
  /** Whether a request stays pending forever. If `hangs` is true, `idle()` doesn't wait for requests. */
  hangs?: boolean
  run: (clerk: MockClerk, tools: Tools) => unknown
  /** The expected trace after Clerk has loaded, in the notation of clerkJsRules.md. */
  trace?: string
}

export interface Tools {
  /** Returns the result or the error of a promise as plain data. */
  settle: typeof settle
  /** Records `text` with the current length of the trace. */
  note: (text: string) => void
  /** Resolves when no request is in flight and Clerk emits nothing more. */
  idle: () => Promise<void>
}

/** Runs a case on a Clerk. Returns everything that the tests compare, as plain data. */
export async function observe(clerk: MockClerk, { options, page, unloaded, hangs, run }: Case) {
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
    const result = await run(clerk, { settle, note, idle })
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

/** Formats a trace as clerkJsRules.md does: `U[1,2]`, `N[]`, `sess_1[1]`, `DELETE /client`, `push /`, `cb`. */
export function notate(trace: readonly TraceEntry[]) {
  return trace.map(entry => {
    switch (entry.type) {
      case 'emit': {
        const session = entry.session === undefined ? 'U' : entry.session ?? 'N'
        return `${session}[${entry.sessions.map(id => String(id).replace('sess_', '')).join()}]`
      }
      case 'request': return `${entry.method} ${entry.path}`
      case 'navigate': return `push ${entry.to}`
      case 'callback': return 'cb'
    }
  }).join(', ')
}

// clerk-js takes several macrotasks to read a response. So Clerk is idle only after four macrotasks without an event.
function watchIdleness(clerk: MockClerk, hangs = false) {
  let events = 0
  let inFlight = 0
  clerk.onTrace(({ type }) => {
    events++
    if (type === 'request') inFlight++
  })
  clerk.onResponse(() => {
    events++
    inFlight--
  })
  return async () => {
    let seen = events
    for (let quietMacrotasks = 0; quietMacrotasks < 4; quietMacrotasks++) {
      await new Promise(resolve => setTimeout(resolve))
      if (events !== seen || (inFlight > 0 && !hangs)) quietMacrotasks = 0
      seen = events
    }
  }
}
