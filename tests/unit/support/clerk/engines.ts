import { createMockClerk, createRealClerk, type MockClerk, type Scenario } from 'vue-clerk/testing'
import { onTestFinished } from 'vitest'

export type CreateClerk = (scenario?: Scenario) => Promise<MockClerk>

const disposing = (create: (scenario?: Scenario) => MockClerk | Promise<MockClerk>): CreateClerk => async scenario => {
  const clerk = await create(scenario)
  onTestFinished(() => { clerk.dispose() })
  return clerk
}

/** Tests run with both implementations of Clerk: the mock and clerk-js. Each Clerk is disposed when its test ends. */
export const engines: { engine: string, create: CreateClerk }[] = [
  { engine: 'the mock', create: disposing(createMockClerk) },
  { engine: 'the real clerk-js', create: disposing(createRealClerk) },
]
