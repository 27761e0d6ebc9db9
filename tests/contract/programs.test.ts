// @vitest-environment jsdom
import { assert, asyncProperty } from 'fast-check'
import { expect, test } from 'vitest'
import { observeBoth } from './comparison/engines'
import { caseOf } from './comparison/program'
import { programs } from './comparison/programs'
import { silenceConsole } from './comparison/silence'

declare module 'vitest' {
  /** The number of sequences of operations that ran on both engines. */
  interface TaskMeta { sequences?: number }
}

// CONTRACT_SEQUENCES is the number of new sequences to run. CONTRACT_SEED repeats the run that printed it.
const { CONTRACT_SEQUENCES, CONTRACT_SEED } = process.env
const numRuns = Number(CONTRACT_SEQUENCES ?? 200)
const seed = Number(CONTRACT_SEED ?? (CONTRACT_SEQUENCES ? Date.now() % 2 ** 31 : 1))

silenceConsole()

test('the mock and clerk-js run each sequence of operations in the same way, or print the seed', async ({ task }) => {
  let hasFailed = false
  task.meta.sequences = 0
  await assert(asyncProperty(programs, async program => {
    // Doesn't count the runs in which fast-check looks for a shorter sequence that fails.
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
