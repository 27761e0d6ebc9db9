import { createFakeFrontendApi } from 'vue-clerk/testing'
import type { InjectedResponse, Scenario } from 'vue-clerk/testing'

type Respond = NonNullable<Scenario['respond']>

/** Creates a `respond` function that returns `response` for each request other than GET. */
export function mutations(response: InjectedResponse): Respond {
  return ({ method }) => method === 'GET' ? undefined : response
}

/**
 * Creates a `respond` function that returns `responses`, in order, for the first requests that match `pattern`. The
 * pattern matches a text such as `GET /client`.
 */
export function once(pattern: RegExp, ...responses: InjectedResponse[]): Respond {
  return ({ method, path }) => pattern.test(`${method} ${path}`) ? responses.shift() : undefined
}

/**
 * Creates a `respond` function that returns the status 401 for each request other than GET. After the first 401, the
 * function returns `response` for `GET /client`.
 */
export function unauthorizedThen(response: InjectedResponse): Respond {
  let refused = false
  return ({ method, path }) => {
    if (method === 'GET') return refused && path === '/client' ? response : undefined
    refused = true
    return { status: 401 }
  }
}

/** Adds the fields in `more` to the client and the users of each response. A scenario alone can't set these fields. */
export function withMore(more: { client?: object, user?: object }, scenario?: Scenario): Scenario {
  const api = createFakeFrontendApi(scenario)
  return {
    ...scenario,
    respond: request => {
      const response = api.handle(request) as ClientResponse
      for (const client of [response.body?.response, response.body?.client]) {
        if (!client?.sessions) continue
        Object.assign(client, more.client)
        for (const { user } of client.sessions) Object.assign(user, more.user)
      }
      return response
    },
  }
}

interface ClientResponse {
  status: number
  body?: Partial<Record<'response' | 'client', ClientJson | null>>
}

interface ClientJson {
  sessions: { user: object }[]
}
