import { createFakeFrontendApi, type FrontendApiResponse, type InjectedResponse, type Scenario } from 'vue-clerk/testing'
import { all, type FactDetails } from '../history/facts'
import { createFaults } from './faults'

/** The IDs of sessions that another tab may add. Before another tab adds a session, no response lists this session. */
export const sessionsOfOtherTabs = ['sess_4', 'sess_5']

interface ClientBody { sessions?: { id: string }[] }

/** Creates a fake Frontend API, whose sessions can also change without a request of this tab. */
export function createServer(scenario: Scenario, record: (details: FactDetails) => void) {
  const count = scenario.sessions as number
  const own = Array.from({ length: count }, (_, index) => `sess_${index + 1}`)
  const api = createFakeFrontendApi({
    ...scenario,
    sessions: [...own, ...sessionsOfOtherTabs].map(id => ({ id })),
    activeSessionId: own[0] ?? null,
  })
  const hidden = new Set(sessionsOfOtherTabs)
  const faults = createFaults()
  /** The IDs of the sessions that the server ended or added without a response to this tab. */
  const unknownToTab = new Set<string>()
  const sessions = () => api.server.sessions.map(({ id }) => id).filter(id => !hidden.has(id))

  function hideSessions(client: ClientBody | null | undefined) {
    if (client?.sessions) client.sessions = client.sessions.filter(({ id }) => !hidden.has(id))
  }

  function handle(method: string, path: string): Exclude<FrontendApiResponse, 'network-error'> {
    const response = api.handle({ method, path }) as Exclude<FrontendApiResponse, 'network-error'>
    const { response: listed, client } = response.body as { response?: ClientBody, client?: ClientBody }
    hideSessions(listed)
    hideSessions(client)
    return response
  }

  const remove = (session: string) => handle('POST', `/client/sessions/${session}/remove`)

  /** Removes all sessions except the hidden sessions, which another tab may add later with `addElsewhere()`. */
  function removeAll() {
    sessions().forEach(remove)
    return handle('GET', '/client')
  }

  function signOut(method: string, path: string, target: string): InjectedResponse {
    const fault = faults.next('sign-out')
    if (fault && fault !== 'lost') return faults.responseOf(fault)
    const before = sessions()
    const response = target === all ? removeAll() : handle(method, path)
    for (const session of before.filter(id => !sessions().includes(id))) {
      record({ type: 'ended', session, target })
      if (fault) unknownToTab.add(session)
    }
    return fault ? 'network-error' : response
  }

  function respond(method: string, path: string): InjectedResponse {
    const target = signOutTarget(method, path)
    if (faults.isOffline) return 'network-error'
    if (target) return signOut(method, path, target)
    const kind = path === '/client' ? 'reload' : path.endsWith('/touch') ? 'touch' : undefined
    const fault = kind && faults.next(kind)
    const response = fault ? faults.responseOf(fault) : handle(method, path)
    if (kind === 'reload' && !fault) record({ type: 'listed' })
    return response
  }

  return {
    sessions,
    unknownToTab,
    faults,
    respond({ method, path }: { method: string, path: string }): InjectedResponse {
      const response = respond(method, path)
      const target = signOutTarget(method, path)
      if (target) record({ type: 'response', target })
      return response
    },
    /** Ends a session without a request of this tab, as another tab or Clerk's dashboard does. */
    endElsewhere(session: string) {
      if (!sessions().includes(session)) return
      remove(session)
      unknownToTab.add(session)
    },
    addElsewhere(session: string) {
      if (!hidden.delete(session)) return
      unknownToTab.add(session)
      record({ type: 'added', session })
    },
  }
}

export type Server = ReturnType<typeof createServer>

/** Returns the ID of the session that a sign-out request ends, or `all`. Returns undefined for any other request. */
export function signOutTarget(method: string, path: string): string | undefined {
  if (method === 'DELETE') return all
  return method === 'POST' ? /^\/client\/sessions\/(\w+)\/remove$/.exec(path)?.[1] : undefined
}
