import { createFakeFrontendApi, type FrontendApiResponse, type InjectedResponse, type Scenario } from 'vue-clerk/testing'
import { all, type Happening } from '../history/facts'
import { createFaults } from './faults'

/** Sessions that another tab may add. Until then, no answer names them. */
export const sessionsOfOtherTabs = ['sess_4', 'sess_5']

interface ClientBody { sessions?: { id: string }[] }

/** One fake Frontend API outside of Clerk: a test changes it without a request of the tab. */
export function createServer(scenario: Scenario, record: (happening: Happening) => void) {
  const count = scenario.sessions as number
  const own = Array.from({ length: count }, (_, index) => `sess_${index + 1}`)
  const api = createFakeFrontendApi({
    ...scenario,
    sessions: [...own, ...sessionsOfOtherTabs].map(id => ({ id })),
    activeSessionId: own[0] ?? null,
  })
  const hidden = new Set(sessionsOfOtherTabs)
  const faults = createFaults()
  /** Ended or added without an answer to this tab. */
  const unheard = new Set<string>()
  const sessions = () => api.server.sessions.map(({ id }) => id).filter(id => !hidden.has(id))

  function hideSessions(client: ClientBody | null | undefined) {
    if (client?.sessions) client.sessions = client.sessions.filter(({ id }) => !hidden.has(id))
  }

  function handle(method: string, path: string): Exclude<FrontendApiResponse, 'network-error'> {
    const answer = api.handle({ method, path }) as Exclude<FrontendApiResponse, 'network-error'>
    const { response, client } = answer.body as { response?: ClientBody, client?: ClientBody }
    hideSessions(response)
    hideSessions(client)
    return answer
  }

  const remove = (session: string) => handle('POST', `/client/sessions/${session}/remove`)

  /** Without the hidden ones, which don't exist yet. */
  function removeAll() {
    sessions().forEach(remove)
    return handle('GET', '/client')
  }

  function signOut(method: string, path: string, target: string): InjectedResponse {
    const fault = faults.next('sign-out')
    if (fault && fault !== 'lost') return faults.answer(fault)
    const before = sessions()
    const answer = target === all ? removeAll() : handle(method, path)
    for (const session of before.filter(id => !sessions().includes(id))) {
      record({ type: 'ended', session, target })
      if (fault) unheard.add(session)
    }
    return fault ? 'network-error' : answer
  }

  function respond(method: string, path: string): InjectedResponse {
    const target = signOutTarget(method, path)
    if (faults.isOffline) return 'network-error'
    if (target) return signOut(method, path, target)
    const kind = path === '/client' ? 'reload' : path.endsWith('/touch') ? 'touch' : undefined
    const fault = kind && faults.next(kind)
    const answer = fault ? faults.answer(fault) : handle(method, path)
    if (kind === 'reload' && !fault) record({ type: 'listed' })
    return answer
  }

  return {
    sessions,
    unheard,
    faults,
    respond({ method, path }: { method: string, path: string }): InjectedResponse {
      const answer = respond(method, path)
      const target = signOutTarget(method, path)
      if (target) record({ type: 'answer', target })
      return answer
    },
    /** By another tab, or in Clerk's dashboard. */
    endElsewhere(session: string) {
      if (!sessions().includes(session)) return
      remove(session)
      unheard.add(session)
    },
    addElsewhere(session: string) {
      if (!hidden.delete(session)) return
      unheard.add(session)
      record({ type: 'added', session })
    },
  }
}

export type Server = ReturnType<typeof createServer>

/** The session that a request signs out, or undefined for another request. */
export function signOutTarget(method: string, path: string): string | undefined {
  if (method === 'DELETE') return all
  return method === 'POST' ? /^\/client\/sessions\/(\w+)\/remove$/.exec(path)?.[1] : undefined
}
