import { array, asyncDefaultReportMessage, asyncProperty, check, commands, constantFrom, nat, record } from 'fast-check'
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

/** A failure tells the shortest sequence of commands that fails, and how to see it again. */
export async function checkRuns(stage: Stage, numRuns: number) {
  const seed = Number(FUZZ_SEED ?? (FUZZ_RUNS ? Date.now() % 2 ** 31 : 1))
  const details = await check(asyncProperty(worlds, commands(commandArbitraries, { maxCommands: 30, size: 'max' }), async (world, commands) => {
    expect(broken(await runCommands(stage, world, commands))).toEqual([])
  }), { numRuns, seed, path: FUZZ_PATH })
  if (!details.failed) return
  // From the sequence as it was at first: how commands were left out since is in no path.
  const [nth] = details.counterexamplePath?.split(':') ?? []
  throw new Error(
    `${await asyncDefaultReportMessage(details)}\n\nSee it again: FUZZ_SEED=${seed} FUZZ_PATH=${nth} npm run ${stage.script}`,
    { cause: details.errorInstance },
  )
}
