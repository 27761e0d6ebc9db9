import type { SessionStatus } from '@clerk/shared/types'
import type { InjectedResponse, MockClerk } from 'vue-clerk/testing'
import type { Case, Tools } from './observe'
import type { Page } from './page'

/** A call that an app makes, as plain data that fast-check can generate and print. */
export type Operation =
  | { do: 'signOut', sessionId?: string, redirectUrl?: string, callback?: 'returns' | 'resolves' | 'throws' | 'rejects' | 'signs out' }
  | { do: 'setActive', session?: string | null, redirectUrl?: string }
  | { do: 'remove' | 'end' | 'touch' | 'getToken', session: string }
  | { do: 'updateClient' | 'reload' | 'handleUnauthenticated' }
  /** Adds a listener that throws when Clerk emits the session `throwsAt`. With "nothing", the listener never throws. */
  | { do: 'listen', throwsAt: 'undefined' | 'null' | 'nothing' }

/** A sequence of operations, with the sessions on the server at the start, and the server's first responses. */
export interface Program {
  statuses: SessionStatus[]
  activeSessionId?: string | null
  /**
   * The responses to the first requests. GET requests and token requests don't count, and get the server's usual
   * response. The server also sends its usual response instead of `null`, and to later requests.
   */
  responses: (InjectedResponse | null)[]
  page?: Page
  persistClient?: boolean
  /** If `wait` is true, the next step waits until `operation` has settled. Otherwise, it starts in the same task. */
  steps: { operation: Operation, wait: boolean }[]
}

export function caseOf(program: Program): Case {
  const { statuses, activeSessionId, responses, page, persistClient, steps } = program
  return {
    name: JSON.stringify(program),
    scenario: () => {
      const queue = [...responses]
      return {
        sessions: statuses.map((status, index) => ({ id: `sess_${index + 1}`, status })),
        activeSessionId,
        // Token requests always succeed, because clerk-js would retry a failed token request for minutes.
        respond: ({ method, path }) => method === 'GET' || path.endsWith('/tokens') ? undefined : queue.shift() ?? undefined,
      }
    },
    options: { experimental: { persistClient } },
    page,
    async run(clerk, tools) {
      const running: Promise<unknown>[] = []
      for (const { operation, wait } of steps) {
        running.push(tools.settle(runOperation(clerk, operation, tools)))
        if (wait) await running.at(-1)
      }
      return Promise.all(running)
    },
  }
}

async function runOperation(clerk: MockClerk, operation: Operation, { note, settle }: Tools): Promise<unknown> {
  switch (operation.do) {
    case 'signOut': {
      const { sessionId, redirectUrl, callback } = operation
      if (!callback) return clerk.signOut({ sessionId, redirectUrl })
      return clerk.signOut(async () => {
        note(`callback sees ${clerk.session?.id ?? clerk.session}`)
        if (callback === 'throws') throw new Error('the callback failed')
        if (callback === 'rejects') return Promise.reject(new Error('the callback was rejected'))
        if (callback === 'signs out') await settle(clerk.signOut())
        if (callback === 'resolves') await new Promise(resolve => setTimeout(resolve))
      }, { sessionId, redirectUrl })
    }
    case 'setActive': {
      const { session, redirectUrl } = operation
      return clerk.setActive({ session, redirectUrl })
    }
    case 'remove':
    case 'end':
    case 'touch':
    case 'getToken': {
      const session = clerk.client?.sessions.find(({ id }) => id === operation.session)
      return session?.[operation.do]()
    }
    case 'updateClient': return clerk.client && clerk.updateClient(clerk.client)
    case 'reload': return clerk.client?.reload()
    case 'handleUnauthenticated': return clerk.handleUnauthenticated()
    case 'listen': return void clerk.addListener(({ session }) => {
      note(`received ${session?.id ?? session}`)
      if (String(session) === operation.throwsAt) throw new Error('the listener failed')
    })
  }
}
