import { asyncDefaultReportMessage, asyncProperty, check, commands } from 'fast-check'
import { commandArbitraries } from './commands'
import { print } from './history/print'
import { brokenInvariants } from './invariants'
import { runCommands } from './runCommands'
import type { Stage } from './stages/stage'
import { worlds } from './worlds'

// Set by the command that a failure prints, or by `npm run test:fuzz`.
const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = import.meta.env as Record<string, string | undefined>

/** Returns the number of runs. With FUZZ_RUNS, each check has a new seed. Otherwise it repeats the same runs. */
export const numRunsOf = (defaultRuns: number) => Number(FUZZ_RUNS ?? defaultRuns)

/** Checks random runs. A failure prints the shortest failing sequence of commands, and the command that repeats it. */
export async function checkRuns(stage: Stage, numRuns: number) {
  const seed = Number(FUZZ_SEED ?? (FUZZ_RUNS ? Date.now() % 2 ** 31 : 1))
  const details = await check(asyncProperty(worlds, commands(commandArbitraries, { maxCommands: 50, size: 'max' }), async (world, commands) => {
    const run = await runCommands(stage, world, commands)
    const sentences = brokenInvariants(run)
    if (sentences.length) throw new Error(`${sentences.join('\n')}\n\n${print(run.facts)}`)
  }), { numRuns, seed, path: FUZZ_PATH })
  if (!details.failed) return
  // Repeats the first failing sequence, because a path doesn't contain the commands that fast-check removed.
  const [nth] = details.counterexamplePath?.split(':') ?? []
  throw new Error(
    `${await asyncDefaultReportMessage(details)}\n\nRepeat it: FUZZ_SEED=${seed} FUZZ_PATH=${nth} ${stage.command}`,
    { cause: details.errorInstance },
  )
}
