import type { Case } from '../comparison/observe'

/** Listeners, and the hooks on `window`. */
export const listenerCases: Case[] = [
  { name: 'an initial emission', act: (clerk, { note }) => {
    clerk.addListener(({ session }) => note(`heard ${session?.id}`))
    note('added')
  } },
  { name: 'skipInitialEmit', act: async (clerk, { note, settle }) => {
    clerk.addListener(({ session }) => note(`heard ${session?.id}`), { skipInitialEmit: true })
    note('added')
    await settle(clerk.signOut())
  } },
  { name: 'added before load', unloaded: true, act: async (clerk, { note, settle }) => {
    clerk.addListener(({ session }) => note(`heard ${session?.id} while ${clerk.status}`))
    await settle(clerk.load())
  } },
  { name: 'a throwing listener aborts the sign-out', act: async (clerk, { note, settle }) => {
    clerk.addListener(() => {
      throw new Error('thrown by a listener')
    }, { skipInitialEmit: true })
    clerk.addListener(({ session }) => note(`heard ${session?.id}`), { skipInitialEmit: true })
    return settle(clerk.signOut())
  }, trace: 'U[1]' },
  { name: 'a listener that throws at the end', act: (clerk, { settle }) => {
    clerk.addListener(({ session }) => {
      if (session === null) throw new Error('thrown by a listener')
    }, { skipInitialEmit: true })
    return settle(clerk.signOut())
  } },
  { name: 'a listener that throws on the piggybacked client', scenario: { sessions: 3 }, act: (clerk, { settle }) => {
    clerk.addListener(({ client }) => {
      if (client.sessions.length === 2) throw new Error('thrown by a listener')
    }, { skipInitialEmit: true })
    return settle(clerk.signOut({ sessionId: 'sess_2' }))
  } },
  { name: 'a listener that throws while loading', unloaded: true, act: (clerk, { settle }) => {
    clerk.addListener(() => {
      throw new Error('thrown by a listener')
    })
    return settle(clerk.load())
  } },
  { name: 'a listener that throws at once', act: clerk => {
    try {
      clerk.addListener(() => {
        throw new Error('thrown by a listener')
      })
    } catch (error) {
      return String(error)
    }
  } },
  { name: 'unsubscribed', act: async (clerk, { note, settle }) => {
    clerk.addListener(({ session }) => note(`heard ${session?.id}`))()
    await settle(clerk.signOut())
  } },
  { name: 'unsubscribed during an emission', act: async (clerk, { note, settle }) => {
    const unsubscribes: (() => void)[] = []
    for (const name of ['first', 'second', 'third']) {
      unsubscribes.push(clerk.addListener(({ session }) => {
        note(`${name} heard ${session?.id}`)
        if (name === 'first') unsubscribes.forEach(unsubscribe => unsubscribe())
      }, { skipInitialEmit: true }))
    }
    await settle(clerk.signOut())
  } },
  { name: 'added during an emission', act: async (clerk, { note, settle }) => {
    let added = false
    clerk.addListener(({ session }) => {
      note(`first heard ${session?.id}`)
      if (!added) clerk.addListener(({ session }) => note(`second heard ${session?.id}`))
      added = true
    }, { skipInitialEmit: true })
    await settle(clerk.signOut())
  } },
  { name: 'the same function twice', act: async (clerk, { note, settle }) => {
    const listener = () => note('heard')
    clerk.addListener(listener)
    const unsubscribe = clerk.addListener(listener)
    unsubscribe()
    unsubscribe()
    await settle(clerk.signOut())
  } },
  { name: 'an emission that starts another', scenario: { sessions: 2 }, act: async (clerk, { settle }) => {
    let repaired = false
    clerk.addListener(({ session, client }) => {
      if (session === undefined && !repaired) {
        repaired = true
        clerk.updateClient(client)
      }
    })
    return settle(clerk.signOut())
  } },
  { name: 'the last emission is kept', act: async (clerk, { settle }) => {
    await settle(clerk.signOut())
    const { session, user, client } = clerk.__internal_lastEmittedResources ?? {}
    return { session, user, isClient: client === clerk.client }
  } },

  { name: 'hooks on the window', act: async (clerk, { note, settle }) => withHooks({
    before: intent => note(`before ${intent}`),
    after: intent => note(`after ${intent}`),
  }, async () => [await settle(clerk.signOut())]) },
  { name: 'hooks, another session', scenario: { sessions: 3 }, act: async (clerk, { note, settle }) => withHooks({
    before: () => note('before'),
    after: () => note('after'),
  }, () => settle(clerk.signOut({ sessionId: 'sess_2' }))) },
  { name: 'hooks and setActive', scenario: { sessions: 3 }, act: async (clerk, { note, settle }) => withHooks({
    before: intent => note(`before ${intent}`),
    after: intent => note(`after ${intent}`),
  }, async () => [
    await settle(clerk.setActive({ session: 'sess_2' })),
    await settle(clerk.setActive({ session: null })),
    await settle(clerk.setActive({ session: 'sess_3', redirectUrl: '/x' })),
  ]) },
  { name: 'a hook that rejects before', act: async (clerk, { settle }) => withHooks({
    before: () => Promise.reject(new Error('no')),
  }, () => settle(clerk.signOut())) },
  { name: 'a hook that rejects after', act: async (clerk, { settle }) => withHooks({
    after: () => Promise.reject(new Error('no')),
  }, () => settle(clerk.signOut())) },
  { name: 'a slow hook before', act: async (clerk, { note, settle }) => withHooks({
    before: () => new Promise<void>(resolve => setTimeout(() => (note('before is done'), resolve()))),
  }, () => settle(clerk.signOut())) },
  { name: 'a session that becomes pending', scenario: () => ({ sessions: 2, respond: becomesPending }), act: async (clerk, { note, settle }) => withHooks({
    after: () => note('after'),
  }, () => settle(clerk.client!.sessions[1]!.remove())) },
]

function becomesPending({ method }: { method: string }) {
  if (method === 'GET') return undefined
  const session = { object: 'session', id: 'sess_1', status: 'pending', user: { id: 'user_1', created_at: 1e12, updated_at: 1e12 }, created_at: 1e12, updated_at: 1e12 }
  return { status: 200, body: { response: session, client: { object: 'client', id: 'client_1', sessions: [session], last_active_session_id: 'sess_1', created_at: 1e12, updated_at: 2e12 } } }
}

interface Hooks {
  before?: (intent?: string) => unknown
  after?: (intent?: string) => unknown
}

async function withHooks<T>({ before, after }: Hooks, act: () => Promise<T>) {
  const page = window as unknown as Record<string, unknown>
  Object.assign(page, { __internal_onBeforeSetActive: before, __internal_onAfterSetActive: after })
  try {
    return await act()
  } finally {
    delete page.__internal_onBeforeSetActive
    delete page.__internal_onAfterSetActive
  }
}
