import { createMockClerk, createRealClerk, type MockClerk, type Scenario } from 'vue-clerk/testing'
import { afterEach } from 'vitest'

export type CreateClerk = (scenario?: Scenario) => Promise<MockClerk>

const alive: MockClerk[] = []
afterEach(() => { alive.splice(0).forEach(clerk => clerk.dispose()) })

const disposing = (create: (scenario?: Scenario) => MockClerk | Promise<MockClerk>): CreateClerk => async scenario => {
  const clerk = await create(scenario)
  alive.push(clerk)
  return clerk
}

/** The mock and the real clerk-js, for a table of tests. Disposed of after each test. */
export const engines: { engine: string, create: CreateClerk }[] = [
  { engine: 'the mock', create: disposing(createMockClerk) },
  { engine: 'the real clerk-js', create: disposing(createRealClerk) },
]
