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
    // The latency separates the request from its response.
    const clerk = await create({ latency: 5, ...scenario })
    onTestFinished(() => { clerk.dispose() })
    return clerk
  }
}
