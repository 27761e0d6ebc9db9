import { asyncDefaultReportMessage, asyncProperty, check, commands } from 'fast-check'
import { commandArbitraries } from './commands'
import { print } from './history/print'
import { broken } from './invariants'
import { runCommands } from './runCommands'
import type { Stage } from './stages/stage'
import { worlds } from './worlds'

// As a failure told them, or as `npm run test:fuzz` asks for.
const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = import.meta.env as Record<string, string | undefined>

/** The same runs every time; or, where somebody says how many, other ones every time. */
export const numRunsOf = (usual: number) => Number(FUZZ_RUNS ?? usual)

/** A failure tells the shortest sequence of commands that fails, and how to see it again. */
export async function checkRuns(stage: Stage, numRuns: number) {
  const seed = Number(FUZZ_SEED ?? (FUZZ_RUNS ? Date.now() % 2 ** 31 : 1))
  const details = await check(asyncProperty(worlds, commands(commandArbitraries, { maxCommands: 50, size: 'max' }), async (world, commands) => {
    const run = await runCommands(stage, world, commands)
    const sentences = broken(run)
    if (sentences.length) throw new Error(`${sentences.join('\n')}\n\n${print(run.facts)}`)
  }), { numRuns, seed, path: FUZZ_PATH })
  if (!details.failed) return
  // From the sequence as it was at first: how commands were left out since is in no path.
  const [nth] = details.counterexamplePath?.split(':') ?? []
  throw new Error(
    `${await asyncDefaultReportMessage(details)}\n\nSee it again: FUZZ_SEED=${seed} FUZZ_PATH=${nth} ${stage.command}`,
    { cause: details.errorInstance },
  )
}
