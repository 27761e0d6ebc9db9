import type { TracedResponse } from '../../testing'

/** A request that changes something. */
export interface Call {
  readonly method: string
  readonly path: string
  /** None while the call is under way. */
  readonly answer?: Pick<TracedResponse, 'status' | 'milliseconds'>
}

/** What the user's newest action did. */
export interface StoryNews {
  /** The newest call, or the one that failed. */
  readonly call?: Call
  /** Where Clerk went. */
  readonly destination?: string
  /** Which of its own dialogs Clerk opened. */
  readonly dialog?: string
  /** A failure that the scenario simulates, where no story took it over. */
  readonly failure?: string
}

export const isFailed = ({ answer }: Call) => !!answer && (answer.status === 'network-error' || answer.status >= 400)

/**
 * Puts together what belongs to one action: a failure can be read until the user acts again, whatever follows it by itself.
 * What an earlier action did stays as well, until there is something new to tell.
 */
export function createStoryNews() {
  let calls: readonly Call[] = []
  let others: Omit<StoryNews, 'call'> = {}
  let hasActed = false

  const beginAnew = () => {
    if (!hasActed) return
    hasActed = false
    calls = calls.filter(({ answer }) => !answer)
    others = {}
  }

  return {
    read: (): StoryNews => ({ ...others, call: calls.findLast(isFailed) ?? calls.at(-1) }),
    /** The user does something: what comes next is about that. */
    act: () => { hasActed = true },
    ask: (method: string, path: string) => {
      beginAnew()
      calls = [...calls, { method, path }]
    },
    answer: ({ method, path, status, milliseconds }: TracedResponse) => {
      const answered = calls.findIndex(call => !call.answer && call.method === method && call.path === path)
      // Asked before anybody looked, it is new all the same.
      const at = answered < 0 ? calls.length : answered
      calls = [...calls.slice(0, at), { method, path, answer: { status, milliseconds } }, ...calls.slice(at + 1)]
    },
    leave: (destination: string) => {
      beginAnew()
      others = { ...others, destination }
    },
    open: (dialog: string) => {
      beginAnew()
      others = { ...others, dialog }
    },
    fail: (failure: string) => { others = { ...others, failure } },
  }
}
