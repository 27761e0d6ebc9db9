import { createFakeFrontendApi, createMockClerk, type TraceEntry } from 'vue-clerk/testing'
import { countListeners } from '../../fuzz/listenerCount'

/** Creates a Clerk. After each sign-out, `signIn()` signs the user in again. */
export async function createClerk() {
  const api = createFakeFrontendApi()
  const clerk = createMockClerk({ respond: request => api.handle(request) })
  const listeners = countListeners(clerk)
  const trace = clerk.trace as TraceEntry[]
  await clerk.load()
  return {
    clerk,
    listeners,
    async signIn() {
      api.reset()
      await clerk.client!.reload()
      await clerk.setActive({ session: 'sess_1' })
      // Empties the trace, which would grow with each cycle.
      trace.length = 0
    },
  }
}
