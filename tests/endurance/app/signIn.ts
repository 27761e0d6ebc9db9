import { createFakeFrontendApi, createMockClerk, type TraceEntry } from 'vue-clerk/testing'
import { countListeners } from '../../fuzz/listenerCount'

/** A Clerk on a server where one can sign in again, as often as one has signed out. */
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
      // A mock remembers everything that it did, for tests to read: of ten thousand sign-outs that is a book.
      trace.length = 0
    },
  }
}
