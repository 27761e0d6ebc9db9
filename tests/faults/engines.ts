import { createFakeFrontendApi, createMockClerk, createRealClerk, type FrontendApiRequest } from 'vue-clerk/testing'
import type { Engine, Fault } from './fault'

/** A Clerk on one of the engines, and the server behind it. The fault lasts until `recover()`. */
export async function createClerk(engine: Engine, fault: Fault) {
  const server = createFakeFrontendApi({ sessions: fault.hasOther ? 2 : 1 })
  let isOver = false
  const answer = (request: FrontendApiRequest) => {
    const answers = request.method === 'GET' ? fault.answersReading : fault.answers
    return (isOver ? undefined : answers?.(server, request)) ?? server.handle(request)
  }
  const scenario = { ...fault.scenario, respond: answer }
  const clerk = engine === 'mock' ? createMockClerk(scenario) : await createRealClerk(scenario)
  return {
    clerk,
    server,
    recover() { isOver = true },
  }
}
