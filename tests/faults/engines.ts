import { createFakeFrontendApi, createMockClerk, createRealClerk, type FrontendApiRequest } from 'vue-clerk/testing'
import type { Engine, Fault } from './fault'

/** Creates a Clerk and a fake server. The server sends the responses of `fault` until `recover()` is called. */
export async function createClerk(engine: Engine, fault: Fault) {
  const server = createFakeFrontendApi({ sessions: fault.hasOther ? 2 : 1 })
  let isOver = false
  const respond = (request: FrontendApiRequest) => {
    const inject = request.method === 'GET' ? fault.respondToRead : fault.respond
    return (isOver ? undefined : inject?.(server, request)) ?? server.handle(request)
  }
  const scenario = { ...fault.scenario, respond }
  const clerk = engine === 'mock' ? createMockClerk(scenario) : await createRealClerk(scenario)
  return {
    clerk,
    server,
    recover() { isOver = true },
  }
}
