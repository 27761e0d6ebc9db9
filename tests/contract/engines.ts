import { createMockClerk, createRealClerk } from 'vue-clerk/testing'
import { observe } from './observe'
import type { Case } from './observe'

/** The same situation on clerk-js, which says what is right, and on the mock. */
export async function observeBoth(situation: Case) {
  const { scenario } = situation
  const fresh = () => typeof scenario === 'function' ? scenario() : scenario

  const real = await createRealClerk(fresh())
  try {
    const expected = await observe(real, situation)
    return { expected, actual: await observe(createMockClerk(fresh()), situation) }
  } finally {
    real.dispose()
  }
}
