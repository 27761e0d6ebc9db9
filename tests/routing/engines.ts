import { createMockClerk, createRealClerk, type MockClerk, type Scenario } from 'vue-clerk/testing'
import { onTestFinished } from 'vitest'

export interface Engine {
  name: string
  create: (scenario?: Scenario) => Promise<MockClerk>
}

export const engines: Engine[] = [
  { name: 'the mock', create: disposing(createMockClerk) },
  { name: 'clerk-js', create: disposing(createRealClerk) },
]

function disposing(create: (scenario?: Scenario) => MockClerk | Promise<MockClerk>): Engine['create'] {
  return async scenario => {
    // The latency lets a test act between a request and the response.
    const clerk = await create({ latency: 5, ...scenario })
    onTestFinished(() => { clerk.dispose() })
    return clerk
  }
}
