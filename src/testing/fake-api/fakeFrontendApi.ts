import { epoch } from './epoch'
import { injectResponse } from './injectedResponse'
import { clientJson, errorJson, tokenJson } from './clientJson'
import type { ClientJson, SessionJson } from './clientJson'
import type { FakeFrontendApi, FrontendApiRequest, FrontendApiResponse } from './frontendApiTypes'
import { parseScenario } from '../scenario/scenario'
import type { Scenario, ResolvedScenario } from '../scenario/scenario'

/**
 * Clerk's Frontend API for one browser, as a function of requests: it has no clock, no network and no page, so that a
 * service worker or Playwright's `route()` can stand on it as well as the two clients of this package.
 * @throws if the scenario is not valid
 */
export function createFakeFrontendApi(scenario?: Scenario): FakeFrontendApi {
  return serveWorld(parseScenario(scenario))
}

export function serveWorld(world: ResolvedScenario): FakeFrontendApi {
  let client: ClientJson
  let ticks: number
  const reset = () => {
    ticks = 0
    client = clientJson(world.sessions, world.activeSessionId, () => ++ticks)
  }
  reset()

  const mint = (session: SessionJson) =>
    session.last_active_token = tokenJson(session, ++ticks)

  const keep = (kept: (session: SessionJson) => boolean) => {
    client.sessions = client.sessions.filter(kept)
    client.updated_at = epoch + ++ticks
    if (!client.sessions.some(({ id }) => id === client.last_active_session_id)) client.last_active_session_id = null
  }

  const sessionActions: Record<string, (session: SessionJson, body: FrontendApiRequest['body']) => unknown> = {
    'GET ': session => ({ response: session, client: null }),
    'POST remove': session => {
      keep(other => other !== session)
      return { response: { ...session, status: 'removed' }, client }
    },
    'POST end': session => {
      keep(other => other !== session)
      return { response: { ...session, status: 'ended' }, client }
    },
    'POST touch': (session, body) => {
      if (body && 'active_organization_id' in body) session.last_active_organization_id = body.active_organization_id || null
      session.last_active_at = session.updated_at = epoch + ++ticks
      client.last_active_session_id = session.id
      mint(session)
      return { response: session, client }
    },
    'POST tokens': session => mint(session),
  }

  const route = ({ method, path, body }: FrontendApiRequest): FrontendApiResponse => {
    const [, sessionId, action = ''] = /^\/client\/sessions\/([^/]+)(?:\/(\w+)(?:\/[^/]+)?)?$/.exec(path) ?? []
    if (sessionId) {
      const act = sessionActions[`${method} ${action}`]
      // Not decoded: a path may have a "%" that encodes nothing.
      const session = client.sessions.find(({ id }) => id === sessionId || encodeURIComponent(id) === sessionId)
      if (act && session) return ok(act(session, body))
      if (act) return { status: 404, body: errorJson('resource_not_found', `No session was found with id ${sessionId}.`) }
    }
    switch (`${method} ${path}`) {
      case 'GET /environment':
      case 'PATCH /environment':
        return ok({ auth_config: { single_session_mode: false } })
      case 'POST /dev_browser':
        return ok({ id: 'dvb_1' })
      case 'GET /client':
        return world.load === 'fail'
          ? { status: 500, body: errorJson('internal_clerk_error', 'The scenario says load: \'fail\'.') }
          : ok({ response: client, client: null })
      case 'DELETE /client':
      case 'DELETE /client/sessions':
        keep(() => false)
        return ok({ response: client, client: null })
    }
    return {
      status: 404,
      body: errorJson('fake_route_not_found', `vue-clerk/testing: the fake Frontend API does not answer ${method} ${path}. Answer it with scenario.respond.`),
    }
  }

  return {
    // Copied as over a wire: what a client does with its answer is not the server's business.
    handle: request => structuredClone(injectResponse(world.respond, request, () => route(request))),
    server: { get sessions() { return client.sessions.map(({ id, status }) => ({ id, status })) } },
    reset,
  }
}

const ok = (body: unknown): FrontendApiResponse => ({ status: 200, body })
