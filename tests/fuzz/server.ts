import { createFakeFrontendApi, type InjectedAnswer, type Scenario } from 'vue-clerk/testing'
import { all, type Happening } from './history'

/** What may go wrong with a sign-out's request. `lost`: the server does what it was asked, and nobody hears so. */
export type Fault = 401 | 404 | 422 | 429 | 500 | '502 HTML' | 'network error' | 'lost'

export const faults: Fault[] = [401, 404, 422, 429, 500, '502 HTML', 'network error', 'lost']

/** One fake Frontend API outside of every Clerk: a test may change it behind the back of a tab. */
export function createServer(scenario: Scenario, record: (happening: Happening) => void) {
  const api = createFakeFrontendApi(scenario)
  const faults: Fault[] = []
  const unheard = new Set<string>()
  let isOffline = false
  const sessions = () => api.server.sessions.map(({ id }) => id)

  function end(method: string, path: string) {
    const before = sessions()
    const answer = api.handle({ method, path })
    return { answer, ended: before.filter(id => !sessions().includes(id)) }
  }

  function answerSignOut(method: string, path: string): InjectedAnswer {
    const fault = faults.shift()
    if (fault === undefined || fault === 'lost') {
      const { answer, ended } = end(method, path)
      ended.forEach(session => record({ type: 'ended', session }))
      if (fault === undefined) return answer
      ended.forEach(session => unheard.add(session))
      return 'network-error'
    }
    if (fault === 'network error') return 'network-error'
    if (fault === '502 HTML') return { status: 502, body: '<html><h1>Bad gateway</h1></html>' }
    // Not the one that says that the session is gone: this one is another server's.
    return { status: fault, body: { errors: [{ code: 'refused', message: 'Refused', long_message: 'Refused' }] } }
  }

  return {
    sessions,
    unheard,
    fail: (fault: Fault) => { faults.push(fault) },
    set isOffline(value: boolean) { isOffline = value },
    recover() {
      faults.length = 0
      isOffline = false
    },
    respond({ method, path }: { method: string, path: string }): InjectedAnswer {
      const target = signOutTarget(method, path)
      if (isOffline) {
        if (target) record({ type: 'answer', target })
        return 'network-error'
      }
      const answer = target ? answerSignOut(method, path) : api.handle({ method, path })
      if (target) record({ type: 'answer', target })
      return answer
    },
    /** Another tab, or Clerk's dashboard. */
    endElsewhere(session: string) {
      if (!sessions().includes(session)) return
      end('POST', `/client/sessions/${session}/remove`)
      unheard.add(session)
    },
  }
}

export type Server = ReturnType<typeof createServer>

/** Whom a request signs out, or undefined for another request. */
export function signOutTarget(method: string, path: string): string | undefined {
  if (method === 'DELETE') return all
  return method === 'POST' ? /^\/client\/sessions\/(\w+)\/remove$/.exec(path)?.[1] : undefined
}
