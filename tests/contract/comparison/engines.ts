import { createMockClerk, createRealClerk } from 'vue-clerk/testing'
import { observe } from './observe'
import type { Case } from './observe'

/** The same situation on clerk-js, which says what is right, and on the mock. */
export async function observeBoth(situation: Case) {
  return { expected: await observeReal(situation), actual: await observeMock(situation) }
}

export async function observeReal(situation: Case) {
  const real = await createRealClerk(freshScenario(situation))
  try {
    return await observe(real, situation)
  } finally {
    real.dispose()
  }
}

export function observeMock(situation: Case) {
  return observe(createMockClerk(freshScenario(situation)), situation)
}

const freshScenario = ({ scenario }: Case) => typeof scenario === 'function' ? scenario() : scenario
