// @vitest-environment jsdom
import { assert, asyncProperty } from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { observeBoth } from './engines'
import { caseOf } from './program'
import { programs } from './programs'

// More programs than these, and other ones every time: VUE_CLERK_PROGRAMS=10000 npx vitest run --project contract
const runs = process.env.VUE_CLERK_PROGRAMS
const parameters = runs ? { numRuns: Number(runs) } : { numRuns: 150, seed: 1 }

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('the mock and clerk-js run every program alike', async () => {
  await assert(asyncProperty(programs, async program => {
    const { expected, actual } = await observeBoth(caseOf(program))
    expect(actual).toEqual(expected)
  }), parameters)
}, Number(runs ?? 0) * 100 + 60_000)
