import { array, assert, asyncProperty, commands, constantFrom, nat, record } from 'fast-check'
import { expect } from 'vitest'
import { buttonSpecs, commandArbitraries } from './commands'
import { broken } from './invariants'
import { runCommands } from './runCommands'
import type { Stage } from './stages/stage'
import type { WorldSpec } from './world'

// As a failure told them, or as `npm run test:fuzz` asks for.
const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = import.meta.env as Record<string, string | undefined>

/** The same runs every time; or, where somebody says how many, other ones every time. */
export const numRunsOf = (usual: number) => Number(FUZZ_RUNS ?? usual)

const worlds = record<WorldSpec>({
  sessions: nat({ max: 3 }),
  buttons: array(buttonSpecs, { minLength: 1, maxLength: 3, size: 'max' }),
  latency: constantFrom<WorldSpec['latency'][]>(0, 20, 20, 300, 'never'),
  load: constantFrom<WorldSpec['load'][]>('before', 'before', 'before', 'late', 'fail', 'never'),
})

/** A failure tells the seed, the path and the shortest sequence of commands that fails. */
export async function checkRuns(stage: Stage, numRuns: number) {
  const seed = Number(FUZZ_SEED ?? (FUZZ_RUNS ? Date.now() % 2 ** 31 : 1))
  await assert(asyncProperty(worlds, commands(commandArbitraries, { maxCommands: 30, size: 'max' }), async (world, commands) => {
    expect(broken(await runCommands(stage, world, commands))).toEqual([])
  }), { numRuns, seed, path: FUZZ_PATH })
}
