import type { Case } from '../comparison/observe'

/**
 * Cases about listeners, and about the hooks on `window` that clerk-js calls. clerkJsRules.md explains the notation of
 * `trace`, such as `U[1]`.
 */
export const listenerCases: Case[] = [
  { name: 'an initial emission', run: (clerk, { note }) => {
    clerk.addListener(({ session }) => note(`received ${session?.id}`))
    note('added')
  } },
  { name: 'skipInitialEmit', run: async (clerk, { note, settle }) => {
    clerk.addListener(({ session }) => note(`received ${session?.id}`), { skipInitialEmit: true })
    note('added')
    await settle(clerk.signOut())
  } },
  { name: 'a listener that is added before load()', unloaded: true, run: async (clerk, { note, settle }) => {
    clerk.addListener(({ session }) => note(`received ${session?.id} while ${clerk.status}`))
    await settle(clerk.load())
  } },
  { name: 'a listener that throws at the start of the sign-out', run: async (clerk, { note, settle }) => {
    clerk.addListener(() => {
      throw new Error('thrown by a listener')
    }, { skipInitialEmit: true })
    clerk.addListener(({ session }) => note(`received ${session?.id}`), { skipInitialEmit: true })
    return settle(clerk.signOut())
  }, trace: 'U[1]' },
  { name: 'a listener that throws at the end of the sign-out', run: (clerk, { settle }) => {
    clerk.addListener(({ session }) => {
      if (session === null) throw new Error('thrown by a listener')
    }, { skipInitialEmit: true })
    return settle(clerk.signOut())
  } },
  { name: 'a listener that throws for the client of a response', scenario: { sessions: 3 }, run: (clerk, { settle }) => {
    clerk.addListener(({ client }) => {
      if (client.sessions.length === 2) throw new Error('thrown by a listener')
    }, { skipInitialEmit: true })
    return settle(clerk.signOut({ sessionId: 'sess_2' }))
  } },
  { name: 'a listener that throws while loading', unloaded: true, run: (clerk, { settle }) => {
    clerk.addListener(() => {
      throw new Error('thrown by a listener')
    })
    return settle(clerk.load())
  } },
  { name: 'a listener that throws at its initial emission', run: clerk => {
    try {
      clerk.addListener(() => {
        throw new Error('thrown by a listener')
      })
    } catch (error) {
      return String(error)
    }
  } },
  { name: 'a listener that is removed', run: async (clerk, { note, settle }) => {
    clerk.addListener(({ session }) => note(`received ${session?.id}`))()
    await settle(clerk.signOut())
  } },
  { name: 'listeners that are removed during an emission', run: async (clerk, { note, settle }) => {
    const unsubscribes: (() => void)[] = []
    for (const name of ['first', 'second', 'third']) {
      unsubscribes.push(clerk.addListener(({ session }) => {
        note(`${name} received ${session?.id}`)
        if (name === 'first') unsubscribes.forEach(unsubscribe => unsubscribe())
      }, { skipInitialEmit: true }))
    }
    await settle(clerk.signOut())
  } },
  { name: 'a listener that is added during an emission', run: async (clerk, { note, settle }) => {
    let added = false
    clerk.addListener(({ session }) => {
      note(`first received ${session?.id}`)
      if (!added) clerk.addListener(({ session }) => note(`second received ${session?.id}`))
      added = true
    }, { skipInitialEmit: true })
    await settle(clerk.signOut())
  } },
  { name: 'the same function as two listeners', run: async (clerk, { note, settle }) => {
    const listener = () => note('received')
    clerk.addListener(listener)
    const unsubscribe = clerk.addListener(listener)
    unsubscribe()
    unsubscribe()
    await settle(clerk.signOut())
  } },
  { name: 'a listener that starts another emission', scenario: { sessions: 2 }, run: async (clerk, { settle }) => {
    let repaired = false
    clerk.addListener(({ session, client }) => {
      if (session === undefined && !repaired) {
        repaired = true
        clerk.updateClient(client)
      }
    })
    return settle(clerk.signOut())
  } },
  { name: 'the last emission stays readable', run: async (clerk, { settle }) => {
    await settle(clerk.signOut())
    const { session, user, client } = clerk.__internal_lastEmittedResources ?? {}
    return { session, user, isClient: client === clerk.client }
  } },

  { name: 'hooks on the window', run: async (clerk, { note, settle }) => withHooks({
    before: intent => note(`before ${intent}`),
    after: intent => note(`after ${intent}`),
  }, async () => [await settle(clerk.signOut())]) },
  { name: 'hooks on the window, signOut() of another session', scenario: { sessions: 3 }, run: async (clerk, { note, settle }) => withHooks({
    before: () => note('before'),
    after: () => note('after'),
  }, () => settle(clerk.signOut({ sessionId: 'sess_2' }))) },
  { name: 'hooks on the window, setActive()', scenario: { sessions: 3 }, run: async (clerk, { note, settle }) => withHooks({
    before: intent => note(`before ${intent}`),
    after: intent => note(`after ${intent}`),
  }, async () => [
    await settle(clerk.setActive({ session: 'sess_2' })),
    await settle(clerk.setActive({ session: null })),
    await settle(clerk.setActive({ session: 'sess_3', redirectUrl: '/x' })),
  ]) },
  { name: 'a hook that rejects before the sign-out', run: async (clerk, { settle }) => withHooks({
    before: () => Promise.reject(new Error('no')),
  }, () => settle(clerk.signOut())) },
  { name: 'a hook that rejects after the sign-out', run: async (clerk, { settle }) => withHooks({
    after: () => Promise.reject(new Error('no')),
  }, () => settle(clerk.signOut())) },
  { name: 'a slow hook before the sign-out', run: async (clerk, { note, settle }) => withHooks({
    before: () => new Promise<void>(resolve => setTimeout(() => (note('before is done'), resolve()))),
  }, () => settle(clerk.signOut())) },
  { name: 'a session that becomes pending', scenario: () => ({ sessions: 2, respond: becomesPending }), run: async (clerk, { note, settle }) => withHooks({
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

async function withHooks<T>({ before, after }: Hooks, run: () => Promise<T>) {
  const page = window as unknown as Record<string, unknown>
  Object.assign(page, { __internal_onBeforeSetActive: before, __internal_onAfterSetActive: after })
  try {
    return await run()
  } finally {
    delete page.__internal_onBeforeSetActive
    delete page.__internal_onAfterSetActive
  }
}
