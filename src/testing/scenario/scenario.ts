import { check, checkFields, formatValue } from './validate'
import { parseSession } from './sessionInput'
import type { ResolvedSession, SessionInput } from './sessionInput'

/**
 * The state of a fake Frontend API: the sessions, the latency and the failures.
 *
 * @example
 * ```ts
 * import { createMockClerk, type Scenario } from 'vue-clerk/testing'
 *
 * const scenario: Scenario = {
 *   sessions: [{ id: 'sess_1', user: { id: 'user_1', firstName: 'Ada' } }, { id: 'sess_2' }],
 *   activeSessionId: 'sess_2',
 *   latency: 300,
 *   respond: ({ method }) => method === 'DELETE' ? { status: 503 } : undefined,
 * }
 * const clerk = createMockClerk(scenario)
 * ```
 */
export interface Scenario {
  /**
   * The sessions of this browser. A number `n` creates `sess_1` to `sess_n` of `user_1` to `user_n`.
   * @default 1
   */
  sessions?: number | SessionInput[]
  /**
   * The ID of the current session, whose status is `active` or `pending`. With `null`, no session is current.
   * @default the first signed-in session
   */
  activeSessionId?: string | null
  /**
   * The result of `clerk.load()`. With `'ready'`, the returned promise resolves. With `'never'`, the promise stays
   * pending. With `'fail'`, the promise rejects. A number is the milliseconds until the promise resolves.
   * @default 'ready'
   */
  load?: 'ready' | 'never' | 'fail' | number
  /**
   * Milliseconds until each response after Clerk has loaded. With `0`, the response arrives in the next macrotask.
   * While Clerk is loading, the option `load` sets the delay instead.
   * @default 0
   */
  latency?: number
  /**
   * Replaces a response of the Frontend API. `undefined` keeps the normal response. `path` doesn't include `/v1`.
   * `method` is `DELETE` if clerk-js sends a POST request with `?_method=DELETE`. An error status without a body gets
   * Clerk's error body. A success status without a body gets the normal body. A string body, such as a proxy's HTML
   * page, is sent unchanged.
   * @default undefined, which keeps each normal response
   */
  respond?: (request: { method: string, path: string }) => InjectedResponse | undefined
}

/**
 * A response that the `respond` function of a scenario returns.
 *
 * @example
 * ```ts
 * import type { InjectedResponse } from 'vue-clerk/testing'
 *
 * const tooManyRequests: InjectedResponse = { status: 429 }
 * const connectionLost: InjectedResponse = 'network-error'
 * ```
 */
export type InjectedResponse = { status: number, body?: unknown } | 'network-error'

/** A scenario with each default filled in. */
export interface ResolvedScenario {
  sessions: readonly ResolvedSession[]
  activeSessionId: string | null
  /** Whether the scenario sets `activeSessionId: null`. Without this flag, clerk-js would select the first session. */
  hasNoCurrentSession: boolean
  load: NonNullable<Scenario['load']>
  latency: number
  respond: NonNullable<Scenario['respond']>
}

const duration = 'milliseconds from 0 up'

/**
 * Checks a scenario and fills in the default of each option.
 * @throws an Error that names the invalid option, its value and the accepted values
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

function parseSessions(sessions: Scenario['sessions'] = 1): ResolvedSession[] {
  if (Array.isArray(sessions)) {
    const ids = new Set<string>()
    return sessions.map((input, index) => {
      const session = parseSession(input, index)
      check(!ids.has(session.id), `scenario.sessions[${index}].id`, session.id, 'an id that no other session has')
      ids.add(session.id)
      return session
    })
  }
  check(Number.isInteger(sessions) && sessions >= 0, 'scenario.sessions', sessions, 'a whole number from 0 up, or a list of { id }')
  return Array.from({ length: sessions }, (_, index) => parseSession({ id: `sess_${index + 1}` }, index))
}

function parseActiveSession(active: string | null | undefined, sessions: ResolvedSession[]) {
  const ids = sessions.filter(({ status }) => status === 'active' || status === 'pending').map(({ id }) => id)
  if (active === undefined) return ids[0] ?? null
  check(active === null || ids.includes(active), 'scenario.activeSessionId', active, `${ids.map(formatValue).join(', ')}${ids.length ? ' or ' : ''}null`)
  return active
}

const isDuration = (value: unknown) => typeof value === 'number' && value >= 0 && value < Infinity
