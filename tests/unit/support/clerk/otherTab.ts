import { createFakeFrontendApi, type MockClerk, type Scenario } from 'vue-clerk/testing'
import type { CreateClerk } from './engines'

interface ClientBody { response: { sessions: { id: string }[] } }

/** A loaded Clerk that shares its server with another tab. */
export interface SharedClerk {
  clerk: MockClerk
  /** Returns the IDs of the server’s sessions. */
  onServer: () => string[]
  /** Ends the session `id` on the server, as another tab does. */
  endElsewhere: (id: string) => void
}

/** Creates and loads a Clerk. After Clerk has loaded, another tab adds the sessions with the IDs `addedLater`. */
export async function createInTwoTabs(
  create: CreateClerk,
  { addedLater = [], respond, ...scenario }: Scenario & { addedLater?: string[] },
): Promise<SharedClerk> {
  const api = createFakeFrontendApi(scenario)
  let isAdded = false
  const clerk = await create({
    ...scenario,
    respond: request => {
      const injected = respond?.(request)
      if (injected) return injected
      const response = api.handle(request)
      if (isAdded || response === 'network-error' || request.path !== '/client') return response
      const body = response.body as ClientBody
      body.response.sessions = body.response.sessions.filter(({ id }) => !addedLater.includes(id))
      return response
    },
  })
  await clerk.load()
  isAdded = true
  return {
    clerk,
    onServer: () => api.server.sessions.map(({ id }) => id),
    endElsewhere: id => { api.handle({ method: 'POST', path: `/client/sessions/${id}/remove` }) },
  }
}
