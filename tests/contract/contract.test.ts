// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { callbackCases } from './cases/callbacks'
import { concurrencyCases } from './cases/concurrency'
import { failureCases } from './cases/failures'
import { listenerCases } from './cases/listeners'
import { loadCases } from './cases/load'
import { navigationCases } from './cases/navigation'
import { programCases } from './cases/programs'
import { sessionCases } from './cases/sessions'
import { signOutCases } from './cases/signOut'
import { observeBoth } from './engines'
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
  programs: programCases,
}))('%s', (_, cases) => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test.each(cases.map((situation): [string, Case] => [situation.name, situation]))('%s', async (_, situation) => {
    const { expected, actual } = await observeBoth(situation)
    if (situation.trace !== undefined) expect(expected.trace).toBe(situation.trace)
    expect(actual).toEqual(expected)
  })
})
