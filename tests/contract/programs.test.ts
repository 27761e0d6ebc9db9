// @vitest-environment jsdom
import { assert, asyncProperty } from 'fast-check'
import { expect, test } from 'vitest'
import { observeBoth } from './comparison/engines'
import { caseOf } from './comparison/program'
import { programs } from './comparison/programs'
import { silenceConsole } from './comparison/silence'

declare module 'vitest' {
  /** How many random sequences of calls ran on the mock and on clerk-js. */
  interface TaskMeta { sequences?: number }
}

// The environment variable CONTRACT_SEQUENCES sets how many random sequences run. CONTRACT_SEED sets the seed of these
// sequences. A failed test prints the seed.
const { CONTRACT_SEQUENCES, CONTRACT_SEED } = process.env
const numRuns = Number(CONTRACT_SEQUENCES ?? 200)
const seed = Number(CONTRACT_SEED ?? (CONTRACT_SEQUENCES ? Date.now() % 2 ** 31 : 1))

silenceConsole()

test('the mock does the same as clerk-js in random sequences of calls', async ({ task }) => {
  let hasFailed = false
  task.meta.sequences = 0
  await assert(asyncProperty(programs, async program => {
    // After a failure, fast-check tries shorter sequences. The test doesn't count the shorter sequences.
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
