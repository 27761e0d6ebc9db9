import { epoch } from './epoch'
import { injectResponse } from './injectedResponse'
import { clientJson, errorJson, tokenJson } from './clientJson'
import type { ClientJson, ErrorJson, SessionJson } from './clientJson'
import type { FakeFrontendApi, FrontendApiRequest, FrontendApiResponse } from './frontendApiTypes'
import { parseSession } from '../scenario/sessionInput'
import { check, formatValue } from '../scenario/validate'
import { parseScenario } from '../scenario/scenario'
import type { Scenario, ResolvedScenario } from '../scenario/scenario'

/**
 * Creates a fake of Clerk's Frontend API for one browser. The fake uses no timers, no network and no DOM. So you can
 * call the fake from a service worker, from Playwright's `route()` or from an MSW handler.
 *
 * @throws an Error that names the invalid option of the scenario, its value and the accepted values
 * @example
 * ```ts
 * import { createFakeFrontendApi } from 'vue-clerk/testing'
 *
 * const api = createFakeFrontendApi({ sessions: 2 })
 * api.handle({ method: 'POST', path: '/client/sessions/sess_1/remove' })
 * console.log(api.server.sessions) // [{ id: 'sess_2', status: 'active' }]
 * ```
 */
export function createFakeFrontendApi(scenario?: Scenario): FakeFrontendApi {
  return serveScenario(parseScenario(scenario))
}

/** The code of the error for a request that the fake Frontend API doesn't know. */
const unknownRoute = 'fake_route_not_found'

/** Returns whether a response is the error for a request that the fake Frontend API doesn't know. */
export function isUnknownRoute(response: FrontendApiResponse): boolean {
  const { errors } = ((response as { body?: unknown }).body ?? {}) as Partial<ErrorJson>
  return Array.isArray(errors) && errors[0]?.code === unknownRoute
}

export function serveScenario(scenario: ResolvedScenario): FakeFrontendApi {
  let client: ClientJson
  let ticks: number
  const reset = () => {
    ticks = 0
    client = clientJson(scenario.sessions, scenario.activeSessionId, () => ++ticks)
  }
  reset()

  const issueToken = (session: SessionJson) =>
    session.last_active_token = tokenJson(session, ++ticks)

  const keepSessions = (isKept: (session: SessionJson) => boolean) => {
    client.sessions = client.sessions.filter(isKept)
    client.updated_at = epoch + ++ticks
    if (!client.sessions.some(({ id }) => id === client.last_active_session_id)) client.last_active_session_id = null
  }

  const sessionActions: Record<string, (session: SessionJson, body: FrontendApiRequest['body']) => unknown> = {
    'GET ': session => ({ response: session, client: null }),
    'POST remove': session => {
      keepSessions(other => other !== session)
      return { response: { ...session, status: 'removed' }, client }
    },
    'POST end': session => {
      keepSessions(other => other !== session)
      return { response: { ...session, status: 'ended' }, client }
    },
    'POST touch': (session, body) => {
      if (body && 'active_organization_id' in body) session.last_active_organization_id = body.active_organization_id || null
      session.last_active_at = session.updated_at = epoch + ++ticks
      client.last_active_session_id = session.id
      issueToken(session)
      return { response: session, client }
    },
    'POST tokens': session => issueToken(session),
  }

  const route = ({ method, path, body }: FrontendApiRequest): FrontendApiResponse => {
    const [, sessionId, action = ''] = /^\/client\/sessions\/([^/]+)(?:\/(\w+)(?:\/[^/]+)?)?$/.exec(path) ?? []
    if (sessionId) {
      const respond = sessionActions[`${method} ${action}`]
      // Compares encoded IDs, because decodeURIComponent() throws for a lone "%".
      const session = client.sessions.find(({ id }) => id === sessionId || encodeURIComponent(id) === sessionId)
      if (respond && session) return ok(respond(session, body))
      if (respond) return { status: 404, body: errorJson('resource_not_found', `No session was found with id ${sessionId}.`) }
    }
    switch (`${method} ${path}`) {
      case 'GET /environment':
      case 'PATCH /environment':
        return ok({ auth_config: { single_session_mode: false }, organization_settings: { enabled: true } })
      case 'POST /dev_browser':
        return ok({ id: 'dvb_1' })
      case 'GET /client':
        return scenario.load === 'fail'
          ? { status: 500, body: errorJson('internal_clerk_error', 'The scenario says load: \'fail\'.') }
          : ok({ response: client, client: null })
      case 'DELETE /client':
      case 'DELETE /client/sessions':
        keepSessions(() => false)
        return ok({ response: client, client: null })
    }
    return {
      status: 404,
      body: errorJson(unknownRoute, `vue-clerk/testing: the fake Frontend API does not answer ${method} ${path}. Answer it with scenario.respond.`),
    }
  }

  return {
    handle: request => copy(injectResponse(scenario.respond, request, () => route(request))),
    server: {
      get sessions() { return client.sessions.map(({ id, status }) => ({ id, status })) },
      addSession(input) {
        const session = parseSession(input, client.sessions.length, 'session')
        check(!client.sessions.some(({ id }) => id === session.id), 'session.id', session.id, 'an ID that no other session has')
        client.sessions.push(...clientJson([session], null, () => ++ticks).sessions)
        client.updated_at = epoch + ++ticks
      },
      endSession(id) {
        const ids = client.sessions.map(session => session.id)
        check(ids.includes(id), 'the ID for endSession()', id, ids.map(formatValue).join(' or ') || 'no ID, because the server has no session')
        keepSessions(session => session.id !== id)
      },
    },
    reset,
  }
}

// Copies a response, so that a client can't change the server's state. jsdom has no `structuredClone`.
const copy = (response: FrontendApiResponse): FrontendApiResponse =>
  response === 'network-error' || response.body === undefined ? response : JSON.parse(JSON.stringify(response)) as FrontendApiResponse

const ok = (body: unknown): FrontendApiResponse => ({ status: 200, body })
