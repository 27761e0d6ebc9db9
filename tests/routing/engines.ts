import { createMockClerk, createRealClerk, type MockClerk, type Scenario } from 'vue-clerk/testing'
import { onTestFinished } from 'vitest'

/** The version of Clerk that a test uses: the mock or the real clerk-js. */
export interface Engine {
  name: string
  create: (scenario?: Scenario) => Promise<MockClerk>
}

export const engines: Engine[] = [
  { name: 'the mock', create: disposedAfterTest(createMockClerk) },
  { name: 'clerk-js', create: disposedAfterTest(createRealClerk) },
]

function disposedAfterTest(create: (scenario?: Scenario) => MockClerk | Promise<MockClerk>): Engine['create'] {
  return async scenario => {
    // With this latency, a test can act between a request and the response to the request.
    const clerk = await create({ latency: 5, ...scenario })
    onTestFinished(() => { clerk.dispose() })
    return clerk
  }
}
