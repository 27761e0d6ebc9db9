import { createMockClerk, createRealClerk } from 'vue-clerk/testing'
import { observe } from './observe'
import type { Case } from './observe'

/** Runs a case on clerk-js, for the expected result, and on the mock, for the actual result. */
export async function observeBoth(testCase: Case) {
  return { expected: await observeReal(testCase), actual: await observeMock(testCase) }
}

export async function observeReal(testCase: Case) {
  const real = await createRealClerk(freshScenario(testCase))
  try {
    return await observe(real, testCase)
  } finally {
    real.dispose()
  }
}

export function observeMock(testCase: Case) {
  return observe(createMockClerk(freshScenario(testCase)), testCase)
}

const freshScenario = ({ scenario }: Case) => typeof scenario === 'function' ? scenario() : scenario
