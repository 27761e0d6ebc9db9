import { check, checkFields, shown } from './validate'
import { parseSeed } from './sessionInput'
import type { SessionInput, WorldSession } from './sessionInput'

/** A world for Clerk to live in: who is signed in, how fast and how reliable the Frontend API is. */
export interface Scenario {
  /**
   * The sessions of this browser. A number makes `sess_1`…`sess_n` for `user_1`…`user_n`.
   * @default 1
   */
  sessions?: number | SessionInput[]
  /**
   * The current session, which is active or pending. `null`: sessions exist, but nobody is current.
   * @default the first signed-in session
   */
  activeSessionId?: string | null
  /**
   * How loading goes: `'never'` never settles, `'fail'` rejects, a number is the milliseconds until loaded.
   * @default 'ready'
   */
  load?: 'ready' | 'never' | 'fail' | number
  /**
   * Milliseconds per request, once Clerk is loaded. Until then, `load` says how long.
   * @default 0: answered in the next macrotask
   */
  latency?: number
  /**
   * Fault injection: answers in place of the Frontend API; `undefined` lets the request through. `path` comes without
   * `/v1`, `method` as meant (`DELETE`). An error status without a body gets Clerk's error body; a success status
   * without a body is the normal answer under that status. A string is sent as it is, such as a proxy's page of HTML.
   */
  respond?: (request: { method: string, path: string }) => InjectedResponse | undefined
}

export type InjectedResponse = { status: number, body?: unknown } | 'network-error'

/** A scenario with every default filled in. */
export interface ResolvedScenario {
  sessions: readonly WorldSession[]
  activeSessionId: string | null
  /** `activeSessionId: null` was asked for: clerk-js, left alone, would promote the first session. */
  hasNoCurrentSession: boolean
  load: NonNullable<Scenario['load']>
  latency: number
  respond: NonNullable<Scenario['respond']>
}

const duration = 'milliseconds from 0 up'

/**
 * Checks a scenario and fills in its defaults.
 * @throws an Error that names the option, its wrong value and the values it takes
 */
export function parseScenario(scenario: Scenario = {}): ResolvedScenario {
  checkFields('scenario', scenario, ['sessions', 'activeSessionId', 'load', 'latency', 'respond'])
  const { load = 'ready', latency = 0, respond = () => undefined, activeSessionId } = scenario
  const isKnownLoad = typeof load === 'number' ? isDuration(load) : ['ready', 'never', 'fail'].includes(load)
  check(isKnownLoad, 'scenario.load', load, `'ready', 'never', 'fail' or ${duration}`)
  check(isDuration(latency), 'scenario.latency', latency, duration)
  check(typeof respond === 'function', 'scenario.respond', respond, 'a function that returns { status, body? }, \'network-error\' or undefined')

  const sessions = parseSessions(scenario.sessions)
  return {
    sessions,
    activeSessionId: parseActiveSession(activeSessionId, sessions),
    hasNoCurrentSession: activeSessionId === null,
    load,
    latency,
    respond,
  }
}

function parseSessions(sessions: Scenario['sessions'] = 1): WorldSession[] {
  if (Array.isArray(sessions)) {
    const ids = new Set<string>()
    return sessions.map((seed, index) => {
      const session = parseSeed(seed, index)
      check(!ids.has(session.id), `scenario.sessions[${index}].id`, session.id, 'an id that no other session has')
      ids.add(session.id)
      return session
    })
  }
  check(Number.isInteger(sessions) && sessions >= 0, 'scenario.sessions', sessions, 'a whole number from 0 up, or a list of { id }')
  return Array.from({ length: sessions }, (_, index) => parseSeed({ id: `sess_${index + 1}` }, index))
}

function parseActiveSession(active: string | null | undefined, sessions: WorldSession[]) {
  const ids = sessions.filter(({ status }) => status === 'active' || status === 'pending').map(({ id }) => id)
  if (active === undefined) return ids[0] ?? null
  check(active === null || ids.includes(active), 'scenario.activeSessionId', active, `${ids.map(shown).join(', ')}${ids.length ? ' or ' : ''}null`)
  return active
}

const isDuration = (value: unknown) => typeof value === 'number' && value >= 0 && value < Infinity
