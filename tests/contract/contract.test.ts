// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createMockClerk, createRealClerk } from 'vue-clerk/testing'
import { callbackCases } from './cases/callbacks'
import { concurrencyCases } from './cases/concurrency'
import { failureCases } from './cases/failures'
import { listenerCases } from './cases/listeners'
import { loadCases } from './cases/load'
import { navigationCases } from './cases/navigation'
import { sessionCases } from './cases/sessions'
import { signOutCases } from './cases/signOut'
import { observe } from './observe'
import type { Case } from './observe'

// The real clerk-js says what is right. A difference is a bug of the mock.
describe.each(Object.entries({
  signOut: signOutCases,
  callbacks: callbackCases,
  navigation: navigationCases,
  failures: failureCases,
  concurrency: concurrencyCases,
  sessions: sessionCases,
  listeners: listenerCases,
  load: loadCases,
}))('%s', (_, cases) => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test.each(cases)('$name', async (situation: Case) => {
    const scenario = () => typeof situation.scenario === 'function' ? situation.scenario() : situation.scenario
    const real = await createRealClerk(scenario())
    onTestFinished(() => real.dispose())
    const expected = await observe(real, situation)
    const actual = await observe(createMockClerk(scenario()), situation)

    if (situation.trace !== undefined) expect(expected.trace).toBe(situation.trace)
    expect(actual).toEqual(expected)
  })
})
