import { createFakeFrontendApi } from 'vue-clerk/testing'
import type { InjectedResponse, Scenario } from 'vue-clerk/testing'

type Respond = NonNullable<Scenario['respond']>

/** Everything that changes something gets this answer; reading works. */
export function mutations(answer: InjectedResponse): Respond {
  return ({ method }) => method === 'GET' ? undefined : answer
}

/** These answers, one each, to what the pattern fits (`POST /client/sessions/sess_1/remove`); then the normal ones. */
export function once(pattern: RegExp, ...answers: InjectedResponse[]): Respond {
  return ({ method, path }) => pattern.test(`${method} ${path}`) ? answers.shift() : undefined
}

/** 401 to everything that changes something, and from the first on this answer to `GET /client`. */
export function unauthorizedThen(answer: InjectedResponse): Respond {
  let refused = false
  return ({ method, path }) => {
    if (method === 'GET') return refused && path === '/client' ? answer : undefined
    refused = true
    return { status: 401 }
  }
}

/** A server that knows more of its client and users, or something else, than a scenario can say. */
export function withMore(more: { client?: object, user?: object }, scenario?: Scenario): Scenario {
  const api = createFakeFrontendApi(scenario)
  return {
    ...scenario,
    respond: request => {
      const answer = api.handle(request) as { status: number, body?: Partial<Record<'response' | 'client', ClientJson | null>> }
      for (const client of [answer.body?.response, answer.body?.client]) {
        if (!client?.sessions) continue
        Object.assign(client, more.client)
        for (const { user } of client.sessions) Object.assign(user, more.user)
      }
      return answer
    },
  }
}

interface ClientJson {
  sessions: { user: object }[]
}
