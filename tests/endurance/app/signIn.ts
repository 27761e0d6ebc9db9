import { createFakeFrontendApi, createMockClerk, type TraceEntry } from 'vue-clerk/testing'
import { countListeners } from '../../fuzz/listenerCount'

/** Creates a Clerk with a signed-in user. After a sign-out, `signIn()` signs the user in again. */
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
      // Empties the trace, because the trace would grow with each cycle.
      trace.length = 0
    },
  }
}
