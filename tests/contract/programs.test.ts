// @vitest-environment jsdom
import { assert, asyncProperty } from 'fast-check'
import { expect, test } from 'vitest'
import { observeBoth } from './comparison/engines'
import { caseOf } from './comparison/program'
import { programs } from './comparison/programs'
import { silenceConsole } from './comparison/silence'

declare module 'vitest' {
  /** How many sequences of operations were the same on both engines. */
  interface TaskMeta { sequences?: number }
}

// CONTRACT_SEQUENCES runs that many new sequences. CONTRACT_SEED repeats the run that printed it.
const { CONTRACT_SEQUENCES, CONTRACT_SEED } = process.env
const numRuns = Number(CONTRACT_SEQUENCES ?? 200)
const seed = Number(CONTRACT_SEED ?? (CONTRACT_SEQUENCES ? Date.now() % 2 ** 31 : 1))

silenceConsole()

// A failure tells the seed.
test('the mock and clerk-js run every sequence of operations alike', async ({ task }) => {
  let hasFailed = false
  task.meta.sequences = 0
  await assert(asyncProperty(programs, async program => {
    // Not those of fast-check's search for a shorter sequence that fails, too.
    if (!hasFailed) task.meta.sequences!++
    const { expected, actual } = await observeBoth(caseOf(program))
    try {
      expect(actual).toEqual(expected)
    } catch (difference) {
      hasFailed = true
      throw difference
    }
  }), { numRuns, seed })
}, numRuns * 300 + 60_000)
