import { shallowRef } from 'vue'
import { action } from 'storybook/actions'
import type { TraceEntry } from '../../testing'
import type { StoryClerk } from '../canvas'
import { createStoryActivity, type StoryActivity } from './storyActivity'

export interface Account {
  id: string
  name: string
  state: 'current' | 'signed in' | 'ended'
}

/** The data of the status bar: the server's accounts, and the effects of the latest user action. */
export interface StoryStatus extends StoryActivity {
  readonly isLoaded: boolean
  readonly accounts: readonly Account[]
}

const isRead = ({ method }: { method: string }) => method === 'GET'

// Removes undefined props, so that the actions panel shows only the props that the story sets. The buttons pass all
// their props to Clerk.
const definedProps = (props: object) =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))

function logToActions(entry: TraceEntry) {
  if (entry.type === 'navigate') action('navigate')(entry.to)
  if (entry.type === 'callback') action('signOutCallback')()
}

function nameOf({ firstName, lastName, id }: { firstName?: string | null, lastName?: string | null, id: string }) {
  return [firstName, lastName].filter(Boolean).join(' ') || id
}

/**
 * Updates the status when a story's Clerk changes. Reads no reactive state, because Clerk may call the listeners below
 * inside an effect of the story. A change of the status must not run this effect again.
 */
export function followStory({ clerk, onDialog }: Pick<StoryClerk, 'clerk' | 'onDialog'>) {
  const names = new Map<string, string>()
  const activity = createStoryActivity()
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
    status.value = { ...activity.read(), isLoaded: clerk.loaded, accounts: accounts() }
  }

  const stops = [
    clerk.onTrace(entry => {
      logToActions(entry)
      if (entry.type === 'request' && !isRead(entry)) activity.onRequest(entry.method, entry.path)
      if (entry.type === 'navigate') activity.onNavigate(entry.to)
      update()
    }),
    clerk.onResponse(response => {
      if (!isRead(response)) {
        action(`${response.method} ${response.path}`)(response.status)
        activity.onResponse(response)
      }
      update()
    }),
    onDialog(({ name, method, props }) => {
      action(method)(definedProps(props))
      activity.onDialog(name)
      update()
    }),
  ]
  update()
  return {
    status,
    onUserAction: activity.onUserAction,
    onFailure: (error: unknown) => {
      activity.onFailure(error instanceof Error ? error.message : String(error))
      update()
    },
    stop: () => stops.forEach(stop => stop()),
  }
}
