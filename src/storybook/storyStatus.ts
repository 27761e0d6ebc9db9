import { shallowRef } from 'vue'
import { action } from 'storybook/actions'
import type { MockClerk, TracedResponse, TraceEntry } from '../testing'

export interface Account {
  id: string
  name: string
  state: 'current' | 'signed in' | 'ended'
}

/** What the strip below a story tells: who is signed in on the server, and what the newest call did. */
export interface StoryStatus {
  /** Until then nobody knows who is signed in. */
  readonly isLoaded: boolean
  readonly accounts: readonly Account[]
  readonly lastCall: TracedResponse | undefined
  /** A failure that the scenario simulates, where no story took it over. */
  readonly failure: string | undefined
}

const isQuiet = ({ method }: { method: string }) => method === 'GET'

function logToActions(entry: TraceEntry) {
  if (entry.type === 'navigate') action('navigate')(entry.to)
  if (entry.type === 'callback') action('signOutCallback')()
}

function nameOf({ firstName, lastName, id }: { firstName?: string | null, lastName?: string | null, id: string }) {
  return [firstName, lastName].filter(Boolean).join(' ') || id
}

/** Follows a story's Clerk. It reads no reactive state of the story: what the story does is not changed by watching it. */
export function followStory(clerk: MockClerk) {
  const names = new Map<string, string>()
  const unknown: StoryStatus = { isLoaded: false, accounts: [], lastCall: undefined, failure: undefined }
  const status = shallowRef(unknown)

  function accounts(): Account[] {
    for (const { id, user } of clerk.client?.sessions ?? []) if (user) names.set(id, nameOf(user))
    const sessions = clerk.server.sessions.filter(({ status }) => status === 'active' || status === 'pending')
    const signedIn = new Set(sessions.map(({ id }) => id))
    return [...names].map(([id, name]) => ({
      id,
      name,
      state: !signedIn.has(id) ? 'ended' : clerk.session?.id === id ? 'current' : 'signed in',
    }))
  }
  const update = (news: Partial<StoryStatus> = {}) => {
    status.value = { ...status.value, ...news, isLoaded: clerk.loaded, accounts: accounts() }
  }

  const stops = [
    clerk.onTrace(entry => {
      logToActions(entry)
      update()
    }),
    clerk.onResponse(response => {
      if (isQuiet(response)) return update()
      action(`${response.method} ${response.path}`)(response.status)
      update({ lastCall: response, failure: undefined })
    }),
  ]
  update()
  return {
    status,
    fail: (error: unknown) => update({ failure: error instanceof Error ? error.message : String(error) }),
    stop: () => stops.forEach(stop => stop()),
  }
}
