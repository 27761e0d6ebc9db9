import { shallowRef } from 'vue'
import { action } from 'storybook/actions'
import type { TraceEntry } from '../../testing'
import type { StoryClerk } from '../canvas'
import { createStoryNews, type StoryNews } from './storyActivity'

export interface Account {
  id: string
  name: string
  state: 'current' | 'signed in' | 'ended'
}

/** What the strip below a story tells: who is signed in on the server, and what the newest action did. */
export interface StoryStatus extends StoryNews {
  /** Until then nobody knows who is signed in. */
  readonly isLoaded: boolean
  readonly accounts: readonly Account[]
}

const isQuiet = ({ method }: { method: string }) => method === 'GET'

// The buttons hand on each of their props, given or not.
const given = (props: object) => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))

function logToActions(entry: TraceEntry) {
  if (entry.type === 'navigate') action('navigate')(entry.to)
  if (entry.type === 'callback') action('signOutCallback')()
}

function nameOf({ firstName, lastName, id }: { firstName?: string | null, lastName?: string | null, id: string }) {
  return [firstName, lastName].filter(Boolean).join(' ') || id
}

/** Follows a story's Clerk. It reads no reactive state of the story: what the story does is not changed by watching it. */
export function followStory({ clerk, onDialog }: Pick<StoryClerk, 'clerk' | 'onDialog'>) {
  const names = new Map<string, string>()
  const news = createStoryNews()
  const status = shallowRef<StoryStatus>({ isLoaded: false, accounts: [] })

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
  const update = () => {
    status.value = { ...news.read(), isLoaded: clerk.loaded, accounts: accounts() }
  }

  const stops = [
    clerk.onTrace(entry => {
      logToActions(entry)
      if (entry.type === 'request' && !isQuiet(entry)) news.ask(entry.method, entry.path)
      if (entry.type === 'navigate') news.leave(entry.to)
      update()
    }),
    clerk.onResponse(response => {
      if (!isQuiet(response)) {
        action(`${response.method} ${response.path}`)(response.status)
        news.answer(response)
      }
      update()
    }),
    onDialog(({ name, method, props }) => {
      action(method)(given(props))
      news.open(name)
      update()
    }),
  ]
  update()
  return {
    status,
    act: news.act,
    fail: (error: unknown) => {
      news.fail(error instanceof Error ? error.message : String(error))
      update()
    },
    stop: () => stops.forEach(stop => stop()),
  }
}
